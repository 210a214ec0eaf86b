package dev.dovetail.processor.problem;

import java.util.Locale;
import javax.tools.Diagnostic;

/** Every kind of problem; each has a page in docs/problems. */
public enum Code {
  /** A mark stands where it has no meaning, or says something impossible. */
  BAD_DECLARATION,
  /** A name that is no name, is reserved, or has two meanings. */
  BAD_NAME,
  /** A device that cannot be made: abstract, hidden, or without the one public constructor. */
  NOT_CONSTRUCTIBLE,
  /** A device that does not implement what it says, or stands where it does not fit. */
  WRONG_SIGNATURE,
  /** Two devices of one signature and name. */
  DUPLICATE_DEVICE,
  /** A package that is no artifact and version, or has a condition that is none. */
  BAD_PACKAGE,
  /** Devices of one program need versions of an artifact that exclude each other. */
  PACKAGES_CONTRADICT,
  /** A key whose type has no text form. */
  BAD_KEY,
  /** A value that is none of its key's. */
  BAD_KEY_VALUE,
  /** A key that must have a value when compiling and has none. */
  MISSING_KEY_VALUE,
  /** Two devices mean different things by one key. */
  KEYS_DISAGREE,
  /** A key that a wiring has fixed is set as well. */
  FIXED_KEY,
  /** A text that is no wiring. */
  WIRING_SYNTAX,
  /** A condition that cannot be decided. */
  BAD_CONDITION,
  /** A name no device has. */
  NO_SUCH_DEVICE,
  /** A slot for which nothing was chosen. */
  NOTHING_CHOSEN,
  /** Too many arguments, or arguments for no parameter. */
  WRONG_ARGUMENTS,
  /** A device that needs itself. */
  CYCLE,
  /** A device with room for one user has several. */
  EXCLUSIVE_DEVICE,
  /** A target for which there are no devices to start and stop a program. */
  UNKNOWN_TARGET,
  /** No target was chosen, so no main is written. */
  NO_TARGET(Diagnostic.Kind.NOTE),
  /** An option with our prefix that means nothing. */
  UNKNOWN_OPTION,
  /** An option of somebody else's that is nearly one of ours. */
  FOREIGN_OPTION(Diagnostic.Kind.WARNING),
  /** An option that could mean several things. */
  AMBIGUOUS_OPTION,
  /** An option of ours that no main takes. */
  UNTAKEN_OPTION,
  /** A device whose initialisation is written by a service that is not there. */
  MISSING_CONFIGURATOR,
  /** Two services that write initialisations have one name. */
  DUPLICATE_CONFIGURATOR,
  /** A service that writes initialisations could not. */
  CONFIGURATION_FAILED,
  /** A service that writes initialisations is at fault itself. */
  BROKEN_CONFIGURATOR,
  /** A main would have the name of another main, or of a class in the sources. */
  MAIN_CLASH,
  /** The compiler could not write what was made. */
  CANNOT_WRITE,
  /** A fault of the processor itself. */
  INTERNAL;

  private final Diagnostic.Kind severity;

  Code() {
    this(Diagnostic.Kind.ERROR);
  }

  Code(Diagnostic.Kind severity) {
    this.severity = severity;
  }

  /** Whether the build fails for it, or only speaks of it. */
  public Diagnostic.Kind severity() {
    return severity;
  }

  /** As it is printed: {@code no-such-device}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
