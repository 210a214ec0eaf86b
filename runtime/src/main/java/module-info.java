/** What a Dovetail program needs when it runs. */
module dev.dovetail.runtime {
  requires static transitive dev.dovetail;

  exports dev.dovetail.runtime;
  exports dev.dovetail.runtime.test;
  exports dev.dovetail.runtime.unix;
}
