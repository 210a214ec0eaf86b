package dev.dovetail.tar;

import java.util.Arrays;

/** The 512 bytes before a member of an archive. */
final class Header {
  /** In bytes; contents are filled up to multiples of it. */
  static final int SIZE = 512;

  private static final int SUM = 148;
  private static final int SUM_LENGTH = 8;

  private final byte[] bytes;
  private final long offset;

  /**
   * A header.
   *
   * @param bytes of it
   * @param offset where they stand
   */
  Header(byte[] bytes, long offset) {
    this.bytes = bytes;
    this.offset = offset;
  }

  /** Where it stands. */
  long offset() {
    return offset;
  }

  /** Whether it is all zero, as the end of an archive is. */
  boolean isEnd() {
    return Arrays.equals(bytes, new byte[SIZE]);
  }

  /** Insists that it is the header of something. */
  void check() throws Unusable {
    int unsigned = 0;
    int signed = 0;
    for (int i = 0; i < SIZE; i++) {
      boolean counted = i < SUM || i >= SUM + SUM_LENGTH;
      unsigned += counted ? bytes[i] & 0xff : ' ';
      signed += counted ? bytes[i] : ' ';
    }
    // Some old programs added signed bytes.
    if (!isSum(unsigned) && !isSum(signed)) {
      throw new Unusable("is damaged, or none: a header has the wrong sum", offset);
    }
  }

  private boolean isSum(int sum) {
    try {
      return field(SUM, SUM_LENGTH).number() == sum;
    } catch (Unusable noNumber) {
      return false;
    }
  }

  /** What follows: the type of the member. */
  char type() {
    return (char) (bytes[156] & 0xff);
  }

  /** The name. */
  String name() throws Unusable {
    String name = field(0, 100).read();
    String prefix = isUstar() ? field(345, 155).read() : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** What a link leads to. */
  String link() throws Unusable {
    return field(157, 100).read();
  }

  /** Bytes of the content. */
  long size() throws Unusable {
    return field(124, 12).number();
  }

  /** When it was last written, in seconds since 1970. */
  long modified() throws Unusable {
    return field(136, 12).number();
  }

  /**
   * Whether its name may have a first part elsewhere; GNU tar's own format has other things there.
   */
  private boolean isUstar() {
    return Arrays.equals(
        new byte[] {'u', 's', 't', 'a', 'r', 0}, Arrays.copyOfRange(bytes, 257, 263));
  }

  private Text field(int start, int length) {
    return new Text(Arrays.copyOfRange(bytes, start, start + length), offset + start);
  }
}
