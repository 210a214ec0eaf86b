package dev.dovetail.portable;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.DeviceError;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import dev.dovetail.store.Digest;

/** Prints the digests of contents of each length up to four blocks of SHA-256. */
@Application(main = "Digests")
public final class Digests implements Job {
  static final int LONGEST = 256;

  private final Console console;

  /** Prints on that console. */
  public Digests(@Use("target") Console console) {
    this.console = console;
  }

  /** The content of a length. */
  static byte[] content(int length) {
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) (i * 7 + length);
    }
    return content;
  }

  @Override
  public Result<Void, DeviceError> run() {
    for (int length = 0; length <= LONGEST; length++) {
      console.print(Digest.of(content(length)).toString());
    }
    return Result.ok();
  }
}
