package dev.dovetail.processor.check;

import dev.dovetail.processor.problem.Code;
import dev.dovetail.processor.problem.Place;
import dev.dovetail.processor.problem.Problem;
import dev.dovetail.processor.read.Application;
import dev.dovetail.processor.resolve.Graph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Two applications in a package do not write the same main. */
record MainClashCheck(Compilation compilation) {
  void check(Consumer<Problem> problems) {
    Map<String, Application> mains = new TreeMap<>();
    for (Graph graph : compilation.graphs()) {
      Application application = graph.application();
      String main =
          compilation.elements().getPackageOf(application.element())
              + "."
              + application.main()
              + "_"
              + graph.target();
      Application first = mains.putIfAbsent(main, application);
      if (first != null && !first.className().equals(application.className())) {
        problems.accept(
            new Problem(
                Code.MAIN_CLASH,
                application.className(),
                Place.of(application.element()),
                application.simpleName()
                    + " and "
                    + first.simpleName()
                    + " would both be "
                    + application.main()
                    + "_"
                    + graph.target(),
                Set.of(),
                List.of(),
                List.of(
                    "give one of them a main of its own, as @Application(main = \""
                        + application.simpleName()
                        + "\")")));
      }
    }
  }
}
