/** Clocks, random bytes and logs. */
module dev.dovetail.basics {
  requires static transitive dev.dovetail;
  requires transitive dev.dovetail.signatures;

  exports dev.dovetail.clocks;
  exports dev.dovetail.logs;
  exports dev.dovetail.randoms;
}
