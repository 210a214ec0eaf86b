/** Networks over the sockets of the host. */
module dev.dovetail.networks {
  requires static transitive dev.dovetail;
  requires transitive dev.dovetail.signatures;

  exports dev.dovetail.tcpip;
}
