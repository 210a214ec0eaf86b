package dev.dovetail.processor.prepare;

import dev.dovetail.processor.configure.Configuration;
import dev.dovetail.processor.configure.Input;
import dev.dovetail.processor.configure.KeyValue;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The work of a configurator on one instance.
 *
 * @param workplace the main that it is for
 * @param installed whose work it is
 * @param subject the instance
 * @param paths of the slots that it is in
 * @param baseName a class name of its own
 */
record Task(
    Workplace workplace, Installed installed, Instance subject, List<String> paths, String baseName)
    implements Configuration {

  private Graph graph() {
    return workplace.graph();
  }

  @Override
  public String application() {
    return graph().application().className();
  }

  @Override
  public String applicationName() {
    return graph().application().name();
  }

  @Override
  public String target() {
    return graph().target();
  }

  @Override
  public String device() {
    return subject.device().name();
  }

  @Override
  public String deviceClass() {
    return subject.device().declaring().getQualifiedName().toString();
  }

  @Override
  public List<String> slots() {
    return subject.device().slots().stream().map(Parameter.Slot::name).toList();
  }

  @Override
  public List<KeyValue> keys() {
    return new KeyValues(graph(), subject).all();
  }

  @Override
  public String packageName() {
    return workplace.packageName();
  }

  @Override
  public String mainName() {
    return graph().assembly().mainName();
  }

  @Override
  public Input input(String path) throws IOException {
    return workplace.inputs().named(path);
  }

  @Override
  public void writeClass(String simpleName, String text) throws IOException {
    String declaration = packageName().isEmpty() ? "" : "package " + packageName() + ";\n\n";
    workplace
        .outputs()
        .writeClass(
            packageName(),
            simpleName,
            "// Written by the configurator " + installed.signed() + ".\n" + declaration + text,
            workplace.taken(),
            workplace.origins());
  }

  @Override
  public void writeResource(String name, byte[] content) throws IOException {
    workplace.outputs().writeResource(packageName(), name, content, workplace.origins());
  }

  @Override
  public void writeResource(String name, String text) throws IOException {
    writeResource(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<String> instance() {
    return subject.name();
  }
}
