package dev.dovetail.random;

/** Random bytes. Whether somebody can guess them is for the device to say. */
public interface Random {
  /**
   * Fills a part of an array.
   *
   * @throws IndexOutOfBoundsException if the array has no such part
   */
  void generate(byte[] into, int offset, int length);

  /**
   * Random bytes, in a fresh array.
   *
   * @param count at least 0
   * @throws IllegalArgumentException if the count is negative
   */
  default byte[] generate(int count) {
    if (count < 0) {
      throw new IllegalArgumentException(count + " bytes");
    }
    byte[] bytes = new byte[count];
    generate(bytes, 0, count);
    return bytes;
  }
}
