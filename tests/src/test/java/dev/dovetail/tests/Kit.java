package dev.dovetail.tests;

import com.google.testing.compile.Compilation;
import java.util.List;

/** Programs of the small devices in {@code programs/kit}, whose texts tell how they are made. */
final class Kit {
  /** An application with a store and a network. */
  static final String APP =
      """
      package app;
      import dev.dovetail.*;
      import dev.dovetail.runtime.*;
      import kit.*;
      @Application
      public final class App implements Job {
        private final Store store;
        private final Network upstream;
        public App(@Use("memory") Store store, @Use("web") Network upstream) {
          this.store = store;
          this.upstream = upstream;
        }
        @Override public Result<Void, ? extends DeviceError> run() {
          Seen.VALUES.add(store);
          Seen.VALUES.add(upstream);
          return Result.ok();
        }
      }
      """;

  private Kit() {}

  /** The devices. */
  static Build devices() {
    return Build.empty().sources(Jars.project("tests/src/test/programs/kit"));
  }

  /** The devices and the application, for the target {@code test}. */
  static Build app(String... options) {
    return devices().source("app.App", APP).option("-Atarget=test").options(List.of(options));
  }

  /** What the application is made of with these options. */
  static List<String> seen(String... options) throws Exception {
    return seen(app(options).clean());
  }

  /** What a compiled application is made of. */
  static List<String> seen(Compilation compilation, String... words) throws Exception {
    return new Loaded(compilation).seen("app.Main_test", words);
  }
}
