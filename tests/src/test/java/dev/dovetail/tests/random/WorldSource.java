package dev.dovetail.tests.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of a world.
 *
 * @param world which
 */
public record WorldSource(World world) {
  /** Sound devices that the programs use only where something is to be wrong. */
  private static final String FAULTY =
      """
        interface Other {}
        interface Box<T> {}
        @Device(type = Other.class, name = "f-other") final class FOther implements Other {
          public FOther() {} }
        @Device(type = Box.class, name = "f-box-a") final class FBoxA implements Box<Ta> {
          public FBoxA() {} }
        @Device(type = Box.class, name = "f-box-b") final class FBoxB implements Box<Tb> {
          public FBoxB() {} }
        @Device(type = Sig0.class, name = "f-boxes") final class FBoxes<F> implements Sig0 {
          public FBoxes(Box<F> first, Box<F> second) {} }
        @Device(type = Sig0.class, name = "f-needs") final class FNeeds implements Sig0 {
          public FNeeds(Sig0 s0) {} }
        @Device(type = Sig0.class, name = "f-loop") final class FLoop implements Sig0 {
          public FLoop(@Use("f-loop") Sig0 s0) {} }
        @Device(type = Sig0.class, name = "f-a") final class FA implements Sig0 {
          public FA(@Use("f-b") Sig0 s0) {} }
        @Device(type = Sig0.class, name = "f-b") final class FB implements Sig0 {
          public FB(@Use("f-a") Sig0 s0) {} }
        @Device(type = Sig0.class, name = "f-both") final class FBoth implements Sig0 {
          public FBoth(@Use("d0") Sig0 s0, @Use("d0") Sig0 s1) {} }
        @Device(type = Sig0.class, name = "f-alone", exclusive = true)
        final class FAlone implements Sig0 { public FAlone() {} }
        @Device(type = Sig0.class, name = "f-key") final class FKey implements Sig0 {
          public FKey(@Key(stage = Stage.CONFIGURE) int f0) {} }
        @Device(type = Sig0.class, name = "f-left") final class FLeft implements Sig0 {
          public FLeft(@Key(defaultValue = "1") int f1) {} }
        @Device(type = Sig0.class, name = "f-right") final class FRight implements Sig0 {
          public FRight(@Key(defaultValue = "2") int f1) {} }
        @Device(type = Sig0.class, name = "f-typed") final class FTyped implements Sig0 {
          public FTyped(@Key(defaultValue = "1") int f2) {} }
        @Device(type = Sig0.class, name = "f-late") final class FLate implements Sig0 {
          public FLate(@Key(stage = Stage.RUN) int f3) {} }
        @Wiring(type = Sig0.class, name = "f-named", parameters = "p", value = "f-both(p)")
        interface FNamed {}
      """;

  /** Annotations of parameters; no text in them has a parenthesis and a quote side by side. */
  private static final Pattern MARKS =
      Pattern.compile("@(Use|Key)\\(.*?\"(, stage = [\\w.]+)?\\) ");

  private static final String IMPORTS =
      """
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import java.util.*;
      import java.util.function.Supplier;
      """;

  /** By class. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(world.packageName() + ".All", all());
    for (Program program : world.programs()) {
      files.put(world.packageName() + "." + program.className(), program(program));
    }
    return files;
  }

  @Override
  public String toString() {
    return String.join("\n", files().values());
  }

  private String all() {
    StringBuilder text = new StringBuilder(head());
    text.append("public interface All {\n  interface Ta {}\n  interface Tb {}\n");
    for (int i = 0; i < world.generic().size(); i++) {
      text.append("  interface Sig" + i + (world.generic().get(i) ? "<T>" : ""))
          .append(world.parents().get(i).map(it -> " extends Sig" + it).orElse(""))
          .append(" {}\n");
    }
    for (Item item : world.items()) {
      text.append(item instanceof Item.Device device ? device(device) : wiring((Item.Named) item));
    }
    return text.append(FAULTY).append("}\n").toString();
  }

  private String head() {
    return "package " + world.packageName() + ";\n" + IMPORTS;
  }

  private static String device(Item.Device device) {
    List<String> members = new ArrayList<>();
    members.add("type = Sig" + device.type().signature() + ".class");
    members.add("name = \"" + device.name() + "\"");
    device.target().ifPresent(it -> members.add("targets = \"" + it + "\""));
    if (!device.shared()) {
      members.add("shared = false");
    }
    if (device.exclusive()) {
      members.add("exclusive = true");
    }
    String className = device.className();
    String mark = "@Device(" + String.join(", ", members) + ")";
    boolean factory = isFactory(device);
    String parameters =
        Stream.concat(
                device.slots().stream().map(WorldSource::slot),
                device.keys().stream().map(WorldSource::key))
            .collect(Collectors.joining(",\n        ", "(", ")"));
    List<String> names =
        Stream.concat(
                device.slots().stream().map(Slot::name), device.keys().stream().map(KeyKind::name))
            .toList();
    return "  "
        + (factory ? "" : mark + "\n  ")
        + "final class "
        + className
        + (device.isGeneric() ? "<F>" : "")
        + " implements "
        + device.type()
        + " {\n"
        + (factory ? factory(className, mark, parameters, names) : "")
        + (factory ? "    private " : "    public ")
        + className
        + (factory ? MARKS.matcher(parameters).replaceAll("") : parameters)
        + " {\n      made.Log.made(this, \""
        + device.name()
        + "\""
        + names.stream().map(it -> ", " + it).collect(Collectors.joining())
        + ");\n    }\n  }\n";
  }

  /** Some devices are made by a method that may fail. */
  private static boolean isFactory(Item.Device device) {
    return device.index() % 4 == 3 && !device.isGeneric();
  }

  private static String factory(
      String className, String mark, String parameters, List<String> names) {
    return "    "
        + mark
        + "\n    public static Result<"
        + className
        + ", DeviceError> make"
        + parameters
        + " {\n      return Result.ok(new "
        + className
        + "("
        + String.join(", ", names)
        + "));\n    }\n";
  }

  private static String slot(Slot slot) {
    Optional<String> use = slot.use().map(it -> "@Use(\"" + it + "\") ");
    return use.orElse("") + slot.java() + " " + slot.name();
  }

  private static String key(KeyKind key) {
    return "@Key(defaultValue = \""
        + key.initial()
        + "\", stage = Stage."
        + key.stage()
        + ") "
        + key.type().java
        + " "
        + key.name();
  }

  private static String free(KeyKind key) {
    return "@Key(value = \""
        + key.name()
        + "\", type = "
        + key.type().java
        + ".class, defaultValue = \""
        + key.initial()
        + "\")";
  }

  private static String wiring(Item.Named named) {
    return "  @Wiring(type = Sig"
        + named.type().signature()
        + ".class, name = \""
        + named.name()
        + "\", value = \""
        + named.body()
        + "\",\n      parameters = "
        + named.formals().stream()
            .map(it -> "\"" + it + "\"")
            .collect(Collectors.joining(", ", "{", "}"))
        + ", keys = "
        + named.keys().stream().map(WorldSource::free).collect(Collectors.joining(", ", "{", "}"))
        + ")\n  interface N"
        + named.index()
        + " {}\n";
  }

  /** What writes down what is made, for programs that run. */
  public static String log() {
    return """
        package made;
        import java.util.*;
        import java.util.function.Supplier;
        public final class Log {
          private record Entry(String name, Object[] parts) {}
          private static final Map<Object, Entry> ALL = new IdentityHashMap<>();
          private static Object last;
          private Log() {}
          public static void clear() { ALL.clear(); }
          public static int size() { return ALL.size(); }
          public static void made(Object self, String name, Object... parts) {
            for (Object part : parts) { check(name, part); }
            if (ALL.put(self, new Entry(name, parts)) != null) {
              throw new AssertionError(name + " twice");
            }
            last = self;
          }
          private static void check(String name, Object part) {
            if (part instanceof Optional<?> some) {
              some.ifPresent(it -> check(name, it));
            } else if (part instanceof List<?> some) {
              some.forEach(it -> check(name, it));
            } else if (part.getClass().getName().startsWith("w") && !(part instanceof Supplier)
                && !ALL.containsKey(part)) {
              throw new AssertionError(name + " before what it needs");
            }
          }
          public static String text() {
            Entry program = ALL.get(last);
            return program.name() + "(" + texts(program.parts(), new IdentityHashMap<>()) + ")";
          }
          private static String texts(Object[] parts, Map<Object, Integer> numbers) {
            List<String> texts = new ArrayList<>();
            for (Object part : parts) { texts.add(text(part, numbers)); }
            return String.join(", ", texts);
          }
          private static String text(Object part, Map<Object, Integer> numbers) {
            if (part instanceof Optional<?> some) {
              return some.isEmpty() ? "[]" : text(some.get(), numbers);
            }
            if (part instanceof List<?> some) { return "[" + texts(some.toArray(), numbers) + "]"; }
            Entry entry = ALL.get(part);
            if (entry == null) {
              return part instanceof Supplier<?> later
                  ? text(later.get(), numbers) : String.valueOf(part);
            }
            Integer known = numbers.get(part);
            if (known != null) { return "@" + known; }
            numbers.put(part, numbers.size());
            return entry.name() + "@" + numbers.get(part) + "("
                + texts(entry.parts(), numbers) + ")";
          }
        }
        """;
  }

  private String program(Program program) {
    return head()
        + "import "
        + world.packageName()
        + ".All.*;\n"
        + program.keys().stream().map(it -> free(it) + "\n").collect(Collectors.joining())
        + "@Application(main = \"Main"
        + program.className()
        + "\")\npublic final class "
        + program.className()
        + " implements Job {\n  public "
        + program.className()
        + "("
        + program.slots().stream().map(WorldSource::slot).collect(Collectors.joining(",\n      "))
        + ") {\n    made.Log.made(this, \""
        + program.className()
        + "\""
        + program.slots().stream().map(it -> ", " + it.name()).collect(Collectors.joining())
        + ");\n  }\n"
        + "  @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }\n"
        + "}\n";
  }
}
