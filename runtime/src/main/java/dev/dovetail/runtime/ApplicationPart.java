package dev.dovetail.runtime;

/** The application that is being made. */
public final class ApplicationPart {
  private final Program program;
  private final Part part;

  ApplicationPart(Program program, Part part) {
    this.program = program;
    this.part = part;
  }

  /** Makes it what the program runs. */
  public void made(Job job) {
    program.does(part.made(job));
  }
}
