/** The signatures that devices implement and applications are written against. */
module dev.dovetail.signatures {
  requires transitive dev.dovetail.runtime;

  exports dev.dovetail.block;
  exports dev.dovetail.clock;
  exports dev.dovetail.filesystem;
  exports dev.dovetail.log;
  exports dev.dovetail.network;
  exports dev.dovetail.random;
  exports dev.dovetail.store;
}
