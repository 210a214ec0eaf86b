package dev.dovetail.conformance;

import dev.dovetail.Application;
import dev.dovetail.Use;
import dev.dovetail.random.Random;
import dev.dovetail.runtime.Console;
import dev.dovetail.runtime.Job;
import dev.dovetail.runtime.Result;
import java.util.Arrays;

/** Proves a source of random bytes, as far as that can be seen in its bytes. */
@Application(
    name = "random-conformance",
    main = "RandomConformance",
    doc = "Proves that a device is a Random.")
public final class RandomConformance implements Job {
  private static final int SAMPLE = 1 << 16;

  private final Random random;
  private final Console console;

  /** Takes the source to be proved. */
  public RandomConformance(Random random, @Use("target") Console console) {
    this.random = random;
    this.console = console;
  }

  @Override
  public Result<Void, Refuted> run() {
    var findings = new Findings("Random", console);
    findings.test("it gives as many bytes as are wanted", () -> counts(findings));
    findings.test("it fills a part, and leaves the rest", () -> parts(findings));
    findings.test("it refuses what no array has", () -> ranges(findings));
    findings.test("it does not repeat itself", () -> differs(findings));
    findings.test("every byte is about as frequent as others", () -> frequencies(findings));
    findings.test("every bit is set about half the time", () -> bits(findings));
    return findings.verdict("");
  }

  private void counts(Findings findings) {
    for (int count : new int[] {0, 1, 7, 1_000}) {
      findings.same("generate", count, random.generate(count).length);
    }
  }

  private void parts(Findings findings) {
    byte[] into = new byte[100];
    // All 20 bytes are zero by chance less than once in 10^48.
    random.generate(into, 40, 20);
    findings.same("the bytes before", new Bytes(new byte[40]), new Bytes(part(into, 0, 40)));
    findings.same("the bytes behind", new Bytes(new byte[40]), new Bytes(part(into, 60, 100)));
    findings.same("the part is still zero", false, Arrays.equals(new byte[20], part(into, 40, 60)));
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private void ranges(Findings findings) {
    findings.refuses("a negative count", () -> random.generate(-1));
    for (int[] range : new int[][] {{-1, 1}, {0, 11}, {10, 1}, {5, -1}}) {
      if (!isRefused(range[0], range[1])) {
        findings.fault("generate took " + range[1] + " bytes from " + range[0] + " of 10");
      }
    }
  }

  private boolean isRefused(int offset, int length) {
    try {
      random.generate(new byte[10], offset, length);
      return false;
    } catch (IndexOutOfBoundsException e) {
      return true;
    }
  }

  private void differs(Findings findings) {
    findings.same(
        "two times 32 bytes are the same",
        false,
        Arrays.equals(random.generate(32), random.generate(32)));
  }

  private void frequencies(Findings findings) {
    int[] counts = new int[256];
    for (byte one : random.generate(SAMPLE)) {
      counts[one & 255]++;
    }
    // 256 expected of each, with a deviation of 16: ten deviations never happen by chance.
    for (int value = 0; value < counts.length; value++) {
      if (Math.abs(counts[value] - 256) > 160) {
        findings.fault("of " + SAMPLE + " bytes " + counts[value] + " are " + value);
        return;
      }
    }
  }

  private void bits(Findings findings) {
    int[] set = new int[8];
    for (byte one : random.generate(SAMPLE)) {
      for (int bit = 0; bit < set.length; bit++) {
        set[bit] += one >> bit & 1;
      }
    }
    // Half of the sample expected, with a deviation of 128.
    for (int bit = 0; bit < set.length; bit++) {
      if (Math.abs(set[bit] - SAMPLE / 2) > 1_280) {
        findings.fault("of " + SAMPLE + " bytes " + set[bit] + " have bit " + bit);
      }
    }
  }
}
