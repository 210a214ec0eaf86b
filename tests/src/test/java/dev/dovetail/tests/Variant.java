package dev.dovetail.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The file server, put together in each of the ways its example names. */
enum Variant {
  DIRECT_TCPIP("-Astore=direct", "-Afs=site", "-Aport=42"),
  DIRECT_HTTP("-Astore=direct", "-Afs=site", "-Aport=80"),
  CRUNCH_TCPIP("-Astore=crunch", "-Afs=site", "-Aport=42"),
  CRUNCH_HTTP("-Afs=site", "-Aport=80"),
  NETSTORE_TCPIP("-Astore=netstore(tcpip#upload)", "-Aport=42", "-Aupload.port=43"),
  NETSTORE_HTTP("-Astore=netstore(http(tcpip#upload))", "-Aport=80", "-Aupload.port=81");

  /** Its package. */
  static final String PACKAGE = "dev.dovetail.examples.fileserver";

  @SuppressWarnings("ImmutableEnumChecker") // A list made by List.of.
  private final List<String> choices;

  Variant(String... choices) {
    this.choices = List.of(choices);
  }

  /** The folder of its sources. */
  static Path sources() {
    return Jars.project("examples/fileserver/src/main/java");
  }

  /** What javac is given, where the folder {@code site} lies in {@code base}. */
  List<String> options(Path base) {
    return Stream.concat(Stream.of("-Atarget=unix", "-Adovetail.basedir=" + base), choices.stream())
        .toList();
  }

  /** Whether the files are part of the program. */
  boolean embeds() {
    return toString().startsWith("crunch");
  }

  /** Whether the files come over a second network. */
  boolean takesUploads() {
    return toString().startsWith("netstore");
  }

  /** As {@code direct-tcpip}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
