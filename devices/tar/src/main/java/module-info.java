/** Tar archives as stores. */
module dev.dovetail.tar {
  requires static transitive dev.dovetail;
  requires transitive dev.dovetail.signatures;

  exports dev.dovetail.tar;
}
