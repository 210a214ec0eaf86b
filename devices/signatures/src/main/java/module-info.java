/** The signatures that devices implement and applications are written against. */
module dev.dovetail.signatures {
  requires transitive dev.dovetail.runtime;

  exports dev.dovetail.network;
  exports dev.dovetail.store;
}
