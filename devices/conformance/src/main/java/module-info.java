/** Proofs that devices are what their signatures say, as applications. */
module dev.dovetail.conformance {
  requires static transitive dev.dovetail;
  requires transitive dev.dovetail.signatures;

  exports dev.dovetail.conformance;
}
