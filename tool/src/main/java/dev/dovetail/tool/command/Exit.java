package dev.dovetail.tool.command;

import dev.dovetail.tool.listing.Listing;
import dev.dovetail.tool.program.Program;
import java.util.List;

/** How a run of the tool ends. */
enum Exit {
  /** Well. */
  WELL(0),
  /** The program asked about has errors, or the answer is no. */
  NO(1),
  /** The question cannot be answered as it was asked: {@code EX_USAGE} of sysexits.h. */
  USAGE(64),
  /** A fault of this tool: {@code EX_SOFTWARE}. */
  FAULT(70),
  /** The answer cannot be written: {@code EX_IOERR}. */
  UNWRITTEN(74);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** How an answer about programs ends. */
  static Exit of(List<Program> programs) {
    return programs.stream().allMatch(Program::isWritten) ? WELL : NO;
  }

  /** How an answer about what could be put together ends. */
  static Exit of(Listing listing) {
    return listing.failed() ? NO : WELL;
  }

  /** The exit code. */
  int code() {
    return code;
  }
}
