package dev.dovetail.portable;

import java.util.ArrayList;
import java.util.List;
import org.teavm.tooling.TeaVMToolLog;

/** What the compiler to JavaScript complains of, warnings too; the rest it says is left out. */
final class Complaints implements TeaVMToolLog {
  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void info(String text) {}

  @Override
  public void debug(String text) {}

  @Override
  public void warning(String text) {
    lines.add(text);
  }

  @Override
  public void error(String text) {
    lines.add(text);
  }

  @Override
  public void info(String text, Throwable e) {}

  @Override
  public void debug(String text, Throwable e) {}

  @Override
  public void warning(String text, Throwable e) {
    lines.add(text + ": " + e);
  }

  @Override
  public void error(String text, Throwable e) {
    lines.add(text + ": " + e);
  }
}
