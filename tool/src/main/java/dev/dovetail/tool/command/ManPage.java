package dev.dovetail.tool.command;

import dev.dovetail.processor.manual.Roff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The man page of a command line: what {@code --help} says, of each command in turn.
 *
 * @param root the command with the others below it
 */
record ManPage(CommandSpec root) {
  /** Columns of the table of options: a mark, the letter, a comma, the name, the description. */
  private static final int DESCRIPTION = 4;

  List<String> lines() {
    List<String> page = new ArrayList<>();
    String name = root.name();
    page.add(
        ".TH "
            + new Roff(name.toUpperCase(Locale.ROOT)).argument()
            + " 1 \"\" "
            + new Roff(version()).argument());
    page.add(".SH NAME");
    page.add(new Roff(name) + " \\- " + new Roff(description(root)));
    page.add(".SH SYNOPSIS");
    page.add(new Roff(synopsis(root)).line());
    page.add(".SH OPTIONS");
    arguments(root, page);
    page.add(".SH COMMANDS");
    for (CommandLine command : root.subcommands().values()) {
      page.add(".SS " + new Roff(command.getCommandName()).argument());
      page.add(new Roff(description(command.getCommandSpec())).line());
      page.add(".P");
      page.add(new Roff(synopsis(command.getCommandSpec())).line());
      arguments(command.getCommandSpec(), page);
    }
    page.add(".SH EXIT STATUS");
    for (Map.Entry<String, String> code : root.usageMessage().exitCodeList().entrySet()) {
      page.addAll(List.of(".TP", code.getKey(), new Roff(code.getValue()).line()));
    }
    return page;
  }

  private String version() {
    return String.join(" ", root.version());
  }

  private static String description(CommandSpec command) {
    return help(command).description();
  }

  private static String synopsis(CommandSpec command) {
    return help(command).synopsis(0);
  }

  private static Help help(CommandSpec command) {
    return new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
  }

  private void arguments(CommandSpec command, List<String> page) {
    Help help = help(command);
    Help.IParamLabelRenderer label = help.createDefaultParamLabelRenderer();
    Help.IParameterRenderer parameters = help.createDefaultParameterRenderer();
    Help.IOptionRenderer options = help.createDefaultOptionRenderer();
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item(parameters.render(parameter, label, help.colorScheme()), page);
    }
    for (OptionSpec option : command.options()) {
      // Every command has these, and the page says so once.
      boolean common = option.usageHelp() || option.versionHelp();
      if (!common || command.equals(root)) {
        item(options.render(option, label, help.colorScheme()), page);
      }
    }
  }

  /** A tagged paragraph of what stands in a table in the help. */
  private static void item(Text[][] rows, List<String> page) {
    String tag =
        Stream.of(rows[0]).limit(DESCRIPTION).map(Text::toString).collect(Collectors.joining());
    String description =
        Stream.of(rows).map(it -> it[DESCRIPTION].toString()).collect(Collectors.joining(" "));
    String letter = tag.replace(",", ", ");
    page.addAll(List.of(".TP", new Roff(letter).line(), new Roff(description).line()));
  }
}
