/** The annotations that devices and applications are marked with. */
module dev.dovetail {
  exports dev.dovetail;
  exports dev.dovetail.index;
}
