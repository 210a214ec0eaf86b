package dev.dovetail.tool.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dovetail.tool.descriptor.Descriptor;
import dev.dovetail.tool.descriptor.SlotKind;
import dev.dovetail.tool.form.TreeForm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drawings grow with the number of devices, not with the number of ways to them. */
final class LadderTest {
  private static final int LAYERS = 1_000;

  @Test
  void aLadderOfDiamondsHasALineForEachSlot() {
    List<String> lines = TreeForm.lines(Drawing.after(ladder()));
    long shown = lines.stream().filter(it -> it.contains("d" + LAYERS + "  ")).count();
    assertEquals(2, shown, "the last device is shown by each that needs it");
    int slots = 4 * LAYERS;
    assertTrue(lines.size() < slots + slots / 4, lines.size() + " lines for " + slots + " slots");
    int widest = lines.stream().mapToInt(String::length).max().orElseThrow();
    assertTrue(widest < 150, widest + " columns");
  }

  @Test
  void aLoopThroughALazySlotEnds() {
    Parts parts = new Parts("").slot("app", "a").slot("a", "b").slot("b", "a", SlotKind.LAZY);
    assertEquals(
        List.of(
            "app on test",
            "app  key=",
            "└─ s0: a  key=  (shared by 2 slots)",
            "   └─ s0: b  key=",
            "      └─ s0: a  (lazy)  (see above)",
            "the target test"),
        TreeForm.lines(Drawing.after(parts.descriptor())));
  }

  /** Each layer has two devices that both need the two of the next. */
  static Descriptor ladder() {
    Parts parts = new Parts("");
    parts.slot("app", "d0");
    for (int i = 0; i < LAYERS; i++) {
      parts.slot("d" + i, "l" + i).slot("d" + i, "r" + i);
      parts.slot("l" + i, "d" + (i + 1)).slot("r" + i, "d" + (i + 1));
    }
    return parts.descriptor();
  }
}
