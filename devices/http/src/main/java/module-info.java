/** HTTP over any transport. */
@SuppressWarnings("requires-automatic") // httpcore5 has a fixed automatic name, and no descriptor.
module dev.dovetail.http {
  requires static transitive dev.dovetail;
  requires transitive dev.dovetail.signatures;
  requires org.apache.httpcomponents.core5.httpcore5;

  exports dev.dovetail.http;
}
