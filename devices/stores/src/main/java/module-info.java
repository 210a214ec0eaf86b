/** Stores: an embedded folder, a store filled over a network. */
module dev.dovetail.stores {
  requires static transitive dev.dovetail;
  requires transitive dev.dovetail.signatures;

  exports dev.dovetail.cache;
  exports dev.dovetail.copy;
  exports dev.dovetail.crunch;
  exports dev.dovetail.fault;
  exports dev.dovetail.filesystemstore;
  exports dev.dovetail.memory;
  exports dev.dovetail.netstore;
  exports dev.dovetail.overlay;
  exports dev.dovetail.prefix;
  exports dev.dovetail.readonly;
}
