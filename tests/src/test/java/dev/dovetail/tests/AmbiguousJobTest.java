package dev.dovetail.tests;

import org.junit.jupiter.api.Test;

/** Applications may have one name; a slot for a job that names it cannot tell which is meant. */
final class AmbiguousJobTest {
  private static final String JOB =
      """
      @Application(name = "%s", main = "%s")
      public final class %s implements Job {
        public %s(%s) {}
        @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
      }
      """;

  private static Broken job(Broken broken, String name, String type, String parameters) {
    return broken.part(JOB.formatted(name, type, type, type, parameters));
  }

  @Test
  void anApplicationOfTheSameName() {
    Broken tools = job(Broken.parts().option("-Atarget=unix"), "tool", "A", "");
    job(tools, "tool", "B", "@Use(\"tool\") Job job")
        .says("B.java:6:17 duplicate-device: \"tool\" can be p.A or p.B on target unix");
  }

  @Test
  void aDeviceOfTheSameName() {
    Broken tools = job(Broken.parts().option("-Atarget=unix"), "tool", "A", "");
    job(
            tools.part(
                """
                public final class Jobs {
                  private Jobs() {}
                  @Device(type = Job.class, name = "tool")
                  public static Job tool() { return Result::ok; }
                }
                """),
            "other",
            "B",
            "@Use(\"tool\") Job job")
        .says("B.java:6:17 duplicate-device: \"tool\" can be p.A or p.Jobs.tool on target unix");
  }

  @Test
  void twoOfOneNameThatNobodyAsksFor() {
    Broken tools = job(Broken.parts().option("-Atarget=unix"), "tool", "A", "");
    job(tools, "tool", "B", "").says();
  }
}
