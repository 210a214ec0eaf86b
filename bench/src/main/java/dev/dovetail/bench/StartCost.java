package dev.dovetail.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What programs that toolkits put together take from the start of the JVM to its end.
 *
 * @param programs compiled already
 * @param empty a JVM that does nothing
 */
record StartCost(List<Program> programs, Empty empty) implements Measure {
  @Override
  public void round() throws IOException, InterruptedException {
    empty.start();
    for (Program program : programs) {
      program.start();
    }
  }

  @Override
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| devices | put together | CPU ms | wall ms | CPU of by hand | above an empty JVM |");
    lines.add("| ---: | --- | ---: | ---: | ---: | ---: |");
    Cost nothing = empty.started();
    lines.add(
        String.format(
            Locale.ROOT,
            "| | nothing: an empty main | %.0f | %.0f | | |",
            nothing.cpu(),
            nothing.wall()));
    for (Program program : programs) {
      Cost hand = program.first().started();
      for (Subject subject : program.subjects()) {
        Cost cost = subject.started();
        lines.add(
            String.format(
                Locale.ROOT,
                "| %,d | %s | %.0f | %.0f | %.2f × | %.2f × |",
                program.shape().asked(),
                subject.name(),
                cost.cpu(),
                cost.wall(),
                cost.cpu() / hand.cpu(),
                (cost.cpu() - nothing.cpu()) / (hand.cpu() - nothing.cpu())));
      }
    }
    return lines;
  }
}
