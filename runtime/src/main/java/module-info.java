/** What a Dovetail program needs when it runs. */
module dev.dovetail.runtime {
  requires static dev.dovetail;

  exports dev.dovetail.runtime;
}
