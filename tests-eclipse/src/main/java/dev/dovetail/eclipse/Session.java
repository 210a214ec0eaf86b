package dev.dovetail.eclipse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;

/**
 * Commands, one a line of standard input; each is answered by lines of standard output, a single
 * {@code .} the last.
 *
 * <ul>
 *   <li>{@code open <project>}, a folder that has a file {@code project.properties}
 *   <li>{@code set <project>}: what that file says of processing is other than it was
 *   <li>{@code build <project>}: what has changed in its folder is compiled; the answer is a line
 *       for each marker, and for each message that Eclipse only logs
 *   <li>{@code clean <project>}: what was written is deleted; then as {@code build}
 *   <li>{@code close <project>}: the workspace forgets it
 * </ul>
 */
public final class Session implements Runnable {
  private final Workspace workspace = new Workspace();

  @Override
  public void run() {
    var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      System.out.println(".");
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        String[] words = line.split(" ", 2);
        answer(words[0], words[1]).forEach(System.out::println);
        System.out.println(".");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CoreException e) {
      throw new IllegalStateException(e.getStatus().toString(), e);
    }
  }

  private List<String> answer(String command, String operand) throws CoreException, IOException {
    return switch (command) {
      case "open" -> workspace.open(operand);
      case "set" -> workspace.set(operand);
      case "build" -> workspace.build(operand, IncrementalProjectBuilder.INCREMENTAL_BUILD);
      case "clean" -> workspace.build(operand, IncrementalProjectBuilder.CLEAN_BUILD);
      case "close" -> workspace.close(operand);
      default -> throw new IllegalArgumentException(command);
    };
  }
}
