package dev.dovetail.tool.matrix;

import java.util.List;
import java.util.Optional;

/**
 * Says of each that was tried whether it fits.
 *
 * @param standing what no wiring of a slot is to blame for
 */
record Verdicts(Standing standing) {
  /** What came of one. */
  Result of(Tried tried) {
    Cell cell = tried.one().cell();
    if (tried.descriptor().isEmpty()) {
      String reason = "the application cannot be put together";
      return Result.of(
          cell, Result.Verdict.NO, tried.besides().stream().findFirst().orElse(reason));
    }
    List<String> misfits = tried.misfits();
    // What javac says of a gap is more than the gap itself does.
    Optional<String> reason =
        misfits.stream().filter(it -> standing.isOf(tried.one(), it)).findFirst().or(tried::gap);
    if (reason.isPresent()) {
      return Result.of(cell, Result.Verdict.NO, reason.get());
    }
    if (!misfits.isEmpty()) {
      return Result.of(cell, Result.Verdict.ALONE, "");
    }
    List<String> wanted = tried.wanted();
    return wanted.isEmpty()
        ? Result.of(cell, Result.Verdict.FITS, "")
        : Result.of(cell, Result.Verdict.WANTS, String.join("; ", wanted));
  }
}
