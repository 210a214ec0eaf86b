package dev.dovetail.tool.command;

import java.util.Map;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Help;

/**
 * Whether help is in colours.
 *
 * @param environment by name
 * @param isTerminal whether somebody looks at it
 */
record Colours(Map<String, String> environment, BooleanSupplier isTerminal) {
  static Colours ofThisProcess() {
    return new Colours(System.getenv(), StandardStream.OUTPUT::isTerminal);
  }

  /** An empty {@code NO_COLOR} counts as none, as no-color.org has it; picocli takes it for one. */
  Help.ColorScheme scheme() {
    boolean empty = environment.getOrDefault("NO_COLOR", "none").isEmpty();
    return Help.defaultColorScheme(
        !empty ? Help.Ansi.AUTO : wanted() ? Help.Ansi.ON : Help.Ansi.OFF);
  }

  private boolean wanted() {
    String forced = environment.getOrDefault("CLICOLOR_FORCE", "0");
    return !forced.equals("0")
        || (!"0".equals(environment.get("CLICOLOR")) && isTerminal.getAsBoolean());
  }
}
