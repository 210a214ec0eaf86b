package dev.dovetail.bench.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes every mistake of the page with every tool, and writes what javac says into it. */
final class Messages {
  private static final Path PAGE = Path.of("docs", "messages.md");

  private Messages() {}

  /** Takes what the tools need, as {@code Dagger=a.jar:b.jar}. */
  public static void main(String[] args) throws IOException {
    Map<String, Tool> tools = new LinkedHashMap<>();
    for (String arg : args) {
      String name = arg.substring(0, arg.indexOf('='));
      tools.put(name, new Tool(name, arg.substring(name.length() + 1)));
    }
    Page page = new Page(Files.readString(PAGE));
    Files.writeString(PAGE, page.with(trial -> tool(tools, trial).says(trial)).text());
  }

  private static Tool tool(Map<String, Tool> tools, Trial trial) {
    Tool tool = tools.get(trial.tool());
    if (tool == null) {
      throw new IllegalArgumentException("no jars are given of " + trial.tool());
    }
    return tool;
  }
}
