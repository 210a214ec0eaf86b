package dev.dovetail.tar;

import dev.dovetail.runtime.Result;
import dev.dovetail.store.Store;

/** Where an archive is. */
interface Medium {
  /** How many bytes there are, the archive's and those behind it. */
  long size();

  /**
   * Some of the bytes.
   *
   * @param offset of the first, at least 0
   * @param length at least 0; the medium has them all
   * @return just as many; {@link BadArchive} where the medium has become shorter
   */
  Result<byte[], Store.Error> read(long offset, int length);
}
