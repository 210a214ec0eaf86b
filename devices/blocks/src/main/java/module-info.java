/** Block devices. */
module dev.dovetail.blocks {
  requires static transitive dev.dovetail;
  requires transitive dev.dovetail.signatures;

  exports dev.dovetail.blockfile;
  exports dev.dovetail.blocks;
}
