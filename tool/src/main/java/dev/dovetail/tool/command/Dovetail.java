package dev.dovetail.tool.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line, {@code dovetail}. */
@Command(
    name = "dovetail",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Describes, draws and questions what Dovetail put together.",
    synopsisSubcommandLabel = "<command>",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:well",
      "1:the program asked about has errors, or the answer is no",
      "64:the question cannot be answered as it was asked",
      "70:a fault of this tool",
      "74:the answer cannot be written, as to a full disk"
    },
    commandListHeading = "%nCommands:%n",
    subcommands = HelpCommand.class)
public final class Dovetail {
  /** Without commands: {@link #commandLine} adds them. */
  private Dovetail() {}

  /** Runs the command line, and ends with its exit code. */
  public static void main(String[] args) {
    Sink sink = new Sink(new FileOutputStream(FileDescriptor.out));
    Terminal terminal = new Terminal(writer(sink), writer(System.err), Watcher.ofStandardError());
    int code = run(args, terminal);
    Optional<String> loss = sink.loss();
    loss.ifPresent(it -> System.err.println("dovetail: cannot write to standard output: " + it));
    System.exit(loss.isPresent() ? Exit.UNWRITTEN.code() : code);
  }

  /**
   * Runs it.
   *
   * @param terminal where it prints
   * @return the exit code
   */
  public static int run(String[] args, Terminal terminal) {
    int code;
    try {
      code = commandLine(terminal).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      terminal.err().println("dovetail: this is too much for it: " + e);
      code = Exit.FAULT.code();
    }
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /**
   * What there is to be run, and to be asked what it takes.
   *
   * @param terminal where it prints
   */
  public static CommandLine commandLine(Terminal terminal) {
    CommandLine all = new CommandLine(new Dovetail());
    all.addSubcommand(Asking.of(new DescribeCommand(), terminal))
        .addSubcommand(Asking.of(new GraphCommand(), terminal))
        .addSubcommand(Asking.of(new WhyCommand(), terminal))
        .addSubcommand(Asking.of(new WhoNeedsCommand(), terminal))
        .addSubcommand(Asking.of(new DiffCommand(), terminal))
        .addSubcommand(Asking.of(new QueryCommand(), terminal))
        .addSubcommand(Asking.of(new MatrixCommand(), terminal))
        .addSubcommand(Asking.of(new DevicesCommand(), terminal))
        .addSubcommand(Asking.of(new SignaturesCommand(), terminal))
        .addSubcommand(Asking.of(new WiringsCommand(), terminal))
        .addSubcommand(Asking.of(new KeysCommand(), terminal))
        .addSubcommand(Asking.of(new TargetsCommand(), terminal))
        .addSubcommand(Asking.of(new ProblemCommand(), terminal))
        .addSubcommand(new ManPageCommand(terminal))
        .addSubcommand(new SchemaCommand(terminal))
        .addSubcommand(new CompletionCommand(terminal))
        .registerConverter(Form.class, Words.of(Form.class))
        .registerConverter(MatrixCommand.Format.class, Words.of(MatrixCommand.Format.class))
        .registerConverter(QueryCommand.Subject.class, Words.of(QueryCommand.Subject.class))
        .registerConverter(TypedOption.class, new TypedOption.Converter())
        .setColorScheme(Colours.ofThisProcess().scheme())
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setExecutionExceptionHandler(new Failures())
        .setParameterExceptionHandler(new Misuse());
    all.getSubcommands().values().forEach(it -> it.getCommandSpec().versionProvider(new Version()));
    return all;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
