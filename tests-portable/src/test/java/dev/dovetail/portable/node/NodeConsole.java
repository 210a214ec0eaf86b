package dev.dovetail.portable.node;

import dev.dovetail.Device;
import dev.dovetail.runtime.Console;

/** Standard output and standard error, 80 columns wide. */
@Device(type = Console.class, name = "node", targets = "node")
public final class NodeConsole implements Console {
  /** The console of this process. */
  public NodeConsole() {}

  @Override
  public void print(String line) {
    System.out.println(line);
  }

  @Override
  public void complain(String line) {
    System.err.println(line);
  }

  @Override
  public int columns() {
    return 80;
  }
}
