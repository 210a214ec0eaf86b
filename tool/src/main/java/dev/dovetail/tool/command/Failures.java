package dev.dovetail.tool.command;

import dev.dovetail.tool.program.Complaint;
import dev.dovetail.tool.text.Line;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;

/** Tells the user's mistakes from faults of the tool. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult result) {
    PrintWriter err = command.getErr();
    // What walks through folders can throw no other.
    Exception cause = failure instanceof UncheckedIOException walk ? walk.getCause() : failure;
    if (cause instanceof Complaint || cause instanceof IOException) {
      err.println("dovetail: " + new Line(said(cause)));
      return Exit.USAGE.code();
    }
    err.println("dovetail: a fault of this tool, at " + command.getCommandName());
    failure.printStackTrace(err);
    return Exit.FAULT.code();
  }

  /** What went wrong; of files the name alone is no sentence. */
  private static String said(Exception failure) {
    return failure instanceof FileSystemException file
        ? "cannot read " + file.getFile() + ": " + new FileTrouble(file).reason()
        : String.valueOf(failure.getMessage());
  }
}
