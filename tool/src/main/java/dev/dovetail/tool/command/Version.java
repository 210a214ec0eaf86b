package dev.dovetail.tool.command;

import picocli.CommandLine;

/** The version of the tool, which is that of the jars it came with. */
final class Version implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Dovetail.class.getPackage().getImplementationVersion();
    return new String[] {"dovetail " + (version == null ? "(not packaged)" : version)};
  }
}
