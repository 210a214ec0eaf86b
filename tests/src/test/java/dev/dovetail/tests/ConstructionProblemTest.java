package dev.dovetail.tests;

import org.junit.jupiter.api.Test;

/** Devices and applications that cannot be made. */
final class ConstructionProblemTest {
  @Test
  void deprecatedParts() {
    Broken.application("@Use(\"old\") Store store, @Use(\"gone\") Network network")
        .part(
            """
        @Deprecated
        @Device(type = Store.class, name = "old")
        public class Old implements Store {}
        """)
        .part(
            """
        public class Gone implements Network {
          @Deprecated(forRemoval = true)
          @Device(type = Network.class, name = "gone")
          public static Network of(@Key(defaultValue = "LOW") Level level) { return new Gone(); }
        }
        """)
        .part(
            """
        public enum Level { LOW, HIGH }
        """)
        .says();
  }

  @Test
  void anApplicationThatThrows() {
    Broken.parts()
        .option("-Atarget=unix")
        .part(
            """
        @Application
        public class App implements Job {
          public App() throws java.io.IOException {}
          public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """)
        .prints(
            """
            p/App.java:6: error: [dovetail:not-constructible] this constructor throws IOException, which no main catches
              public App() throws java.io.IOException {}
                     ^
              do in run() what can fail, which gives it as the Err of its Result, or in a device that is made by a factory method
            """);
  }

  @Test
  void anAbstractClass() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public abstract class Memory implements Store {}
        """)
        .says("Memory.java:4:1 not-constructible: no Memory can be made: it is abstract");
  }

  @Test
  void anInterface() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public interface Memory extends Store {}
        """)
        .says("Memory.java:4:1 not-constructible: no Memory can be made: it is an interface");
  }

  @Test
  void anEnum() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public enum Memory implements Store { ONE }
        """)
        .says("Memory.java:4:1 not-constructible: no Memory can be made: it is an enum");
  }

  @Test
  void aPrivateClass() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          private static class Memory implements Store { public Memory() {} }
          public static final Store USED = new Memory();
        }
        """)
        .says("Stores.java:5:3 not-constructible: no Memory can be made: it is private");
  }

  @Test
  void aClassInAPrivateOne() {
    memory(
            """
        public class Stores {
          private static class Inner {
            @Device(type = Store.class, name = "memory")
            public static class Memory implements Store { public Memory() {} }
          }
          public static final Store USED = new Inner.Memory();
        }
        """)
        .says(
            "Stores.java:6:5 not-constructible: no Memory can be made: it is inside p.Stores.Inner, which is private");
  }

  @Test
  void anInnerClass() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          public class Memory implements Store { public Memory() {} }
        }
        """)
        .says(
            "Stores.java:5:3 not-constructible: no Memory can be made: it is nested in p.Stores and not static");
  }

  @Test
  void twoPublicConstructors() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory() {}
          public Memory(Network network) {}
        }
        """)
        .says("Memory.java:7:10 not-constructible: Memory has 2 public constructors");
  }

  @Test
  void noPublicConstructor() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          Memory() {}
        }
        """)
        .says("Memory.java:6:3 not-constructible: Memory has no public constructor");
  }

  @Test
  void aConstructorThatThrows() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory() throws java.io.IOException {}
        }
        """)
        .says(
            "Memory.java:6:10 not-constructible: this constructor throws IOException, which no main catches");
  }

  @Test
  void aConstructorThatThrowsUnchecked() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory() throws IllegalStateException {}
        }
        """)
        .says();
  }

  @Test
  void aFactoryThatIsNotStatic() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          public Store memory() { return new Store() {}; }
        }
        """)
        .says("Stores.java:5:3 not-constructible: memory() cannot make a device: it is not static");
  }

  @Test
  void aFactoryThatIsNotPublic() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          static Store memory() { return new Store() {}; }
        }
        """)
        .says("Stores.java:5:3 not-constructible: memory() cannot make a device: it is not public");
  }

  @Test
  void aFactoryOfNothing() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          public static void memory() {}
        }
        """)
        .says("Stores.java:5:3 not-constructible: memory() cannot make a device: it returns void");
  }

  @Test
  void aFactoryOfANumber() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          public static int memory() { return 1; }
        }
        """)
        .says("Stores.java:5:3 not-constructible: memory() cannot make a device: it returns int");
  }

  @Test
  void aFactoryThatThrows() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          public static Store memory() throws Exception { return new Store() {}; }
        }
        """)
        .says(
            "Stores.java:6:23 not-constructible: memory() throws Exception, which no main catches");
  }

  @Test
  void aFactoryOfAnother() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          public static Network memory() { return new Network() {}; }
        }
        """)
        .says("Stores.java:5:23 wrong-signature: memory() makes a Network, which is not a Store");
  }

  @Test
  void aResultOfAnother() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          public static Result<Network, DeviceError> memory() { return Result.ok(new Network() {}); }
        }
        """)
        .says("Stores.java:5:23 wrong-signature: memory() makes a Network, which is not a Store");
  }

  @Test
  void aKeyOfAPrivateType() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          private enum Level { LOW, HIGH }
          public Memory(@Key(defaultValue = "LOW") Level level, @Key java.util.List<Level> all) {}
        }
        """)
        .says(
            "Memory.java:7:17 bad-key: no main can name the type of key level: p.Memory.Level is private",
            "Memory.java:7:57 bad-key: no main can name the type of key all: p.Memory.Level is private");
  }

  @Test
  void aKeyOfTheApplicationOfAPrivateType() {
    Broken.parts()
        .option("-Atarget=unix")
        .part(
            """
        @Application
        public final class App implements Job {
          private static class Inner { public enum Level { LOW, HIGH } }
          public App(@Key(defaultValue = "LOW") Inner.Level level) {}
          @Override public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """)
        .says(
            "App.java:7:14 bad-key: no main can name the type of key level: p.App.Inner is private");
  }

  @Test
  void aKeyOfATypeOutOfReach() {
    Broken.application("@Use(\"memory\") Store store")
        .source(
            """
        package q;
        import dev.dovetail.*;
        @Device(type = p.Store.class, name = "memory")
        public final class Memory implements p.Store {
          enum Level { LOW, HIGH }
          public Memory(@Key(defaultValue = "LOW") Level level, @Key int size) {}
        }
        """)
        .says(
            "App.java:7:6 not-constructible: the type of key level of device \"memory\" (q.Memory) is out of reach of App on target unix");
  }

  @Test
  void aKeyOfATypeInTheSamePackage() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          enum Level { LOW, HIGH }
          public Memory(@Key(defaultValue = "LOW") Level level) {}
        }
        """)
        .says();
  }

  private static Broken memory(String text) {
    return Broken.application("@Use(\"memory\") Store store").part(text);
  }
}
