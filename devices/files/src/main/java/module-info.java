/** Stores and file systems over the files of the host. */
module dev.dovetail.files {
  requires static transitive dev.dovetail;
  requires transitive dev.dovetail.signatures;
  requires jdk.zipfs;

  exports dev.dovetail.direct;
  exports dev.dovetail.zip;
}
