package dev.dovetail.bench.stores;

import dev.dovetail.crunch.Embedded;
import dev.dovetail.store.Digest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The files as the resources of a program: there were too many to compile them into one.
 *
 * @param load what they have
 */
record Resources(Load load) implements Embedded {
  /** A resource by the number of the file. */
  InputStream open(int key) {
    return new ByteArrayInputStream(load.content(key));
  }

  @Override
  public Optional<InputStream> open(String part) {
    return Optional.of(
        part.equals("files") ? new ByteArrayInputStream(list()) : open(Integer.parseInt(part)));
  }

  private byte[] list() {
    // Nobody looks at the digests here.
    Digest digest = Digest.of(new byte[0]);
    var list = new StringBuilder();
    for (int key = 0; key < load.keys(); key++) {
      list.append(load.size() + " " + digest + " 0 " + load.path(key) + "\n");
    }
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }
}
