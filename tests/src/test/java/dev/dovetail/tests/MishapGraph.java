package dev.dovetail.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program of ten devices {@code d0} … {@code d9} with diamonds, made in every way there is, each
 * of which can be told at start-up to fail, in every way there is.
 */
final class MishapGraph {
  static final int DEVICES = 10;

  /** The slots of each device, by what is in them. */
  private static final List<List<Integer>> NEEDS =
      List.of(
          List.of(),
          List.of(0),
          List.of(0),
          List.of(1, 2),
          List.of(3),
          List.of(2),
          List.of(4, 5),
          List.of(),
          List.of(6, 7, 3),
          List.of(8, 4));

  /** How a device is made. */
  enum Making {
    CONSTRUCTOR,
    FACTORY,
    FALLIBLE
  }

  private MishapGraph() {}

  /** How the device at a position is made. */
  static Making making(int device) {
    return Making.values()[device % 3];
  }

  /** Whether it is closed; some are although their declared type does not say so. */
  static boolean closes(int device) {
    return device % 5 != 2;
  }

  /** The program for these targets. */
  static Build build(String targets) {
    Build build =
        Build.empty()
            .option("-Atarget=" + targets)
            .sources(Jars.project("tests/src/test/programs/mishaps"));
    for (int i = 0; i < DEVICES; i++) {
      build = build.source(device(i));
    }
    return build;
  }

  /** A device's path, by the first slot that it is in. */
  static String path(int device) {
    return switch (device) {
      case 9 -> "top";
      case 8 -> "top.s0";
      case 6 -> "top.s0.s0";
      case 4 -> "top.s0.s0.s0";
      case 3 -> "top.s0.s0.s0.s0";
      case 1 -> "top.s0.s0.s0.s0.s0";
      case 0 -> "top.s0.s0.s0.s0.s0.s0";
      case 2 -> "top.s0.s0.s0.s0.s1";
      case 5 -> "top.s0.s0.s1";
      default -> "top.s0.s1";
    };
  }

  private static String device(int device) {
    List<Integer> needs = NEEDS.get(device);
    String slots =
        IntStream.range(0, needs.size())
            .mapToObj(it -> "@Use(\"d" + needs.get(it) + "\") Box s" + it)
            .collect(Collectors.joining(", "));
    String keys = "@Key(defaultValue = \"-1\") int at, @Key(defaultValue = \"none\") How how";
    List<String> parameters = new ArrayList<>(List.of(keys));
    if (!needs.isEmpty()) {
      parameters.add(0, slots);
    }
    String all = String.join(", ", parameters);
    String mark = "  @Device(type = Box.class, name = \"d" + device + "\")\n";
    String type = "D" + device;
    String declared = closes(device) && device % 2 == 0 ? "Box" : type;
    String make = "new " + type + "(new Mishap(" + device + ", at, how))";
    String creation =
        switch (making(device)) {
          case CONSTRUCTOR ->
              "  public " + type + "(" + all + ") { this(new Mishap(" + device + ", at, how)); }\n";
          case FACTORY ->
              mark
                  + "  public static "
                  + declared
                  + " open("
                  + all
                  + ") { return how == "
                  + "How.NULL && at == "
                  + device
                  + " ? null : "
                  + make
                  + "; }\n";
          case FALLIBLE ->
              mark
                  + "  public static Result<"
                  + declared
                  + ", Mishap.Error> open("
                  + all
                  + ") { return new Mishap("
                  + device
                  + ", at, how).open(() -> "
                  + make
                  + "); }\n";
        };
    return Stream.of(
            "package mishaps;",
            "import dev.dovetail.*;",
            "import dev.dovetail.runtime.*;",
            (making(device) == Making.CONSTRUCTOR ? mark.strip() : ""),
            "public final class "
                + type
                + " implements Box"
                + (closes(device) ? ", AutoCloseable" : "")
                + " {",
            closes(device) ? "  private final Mishap mishap;" : "",
            creation,
            "  private "
                + type
                + "(Mishap mishap) { "
                + (closes(device) ? "this.mishap = mishap; " : "")
                + "mishap.make(); }",
            closes(device) ? "  @Override public void close() { mishap.close(); }" : "",
            "}")
        .collect(Collectors.joining("\n"));
  }
}
