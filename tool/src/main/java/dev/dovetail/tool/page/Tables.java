package dev.dovetail.tool.page;

/**
 * What the graphs of a page have in common.
 *
 * @param devices all that are in one
 * @param keys theirs
 * @param slots theirs
 * @param reasons for what is in them
 */
record Tables(
    Table<DeviceData> devices,
    Table<KeyData> keys,
    Table<SlotData> slots,
    Table<ReasonData> reasons) {
  Tables() {
    this(new Table<>(), new Table<>(), new Table<>(), new Table<>());
  }
}
