package dev.dovetail.tests;

import org.junit.jupiter.api.Test;

/** Marks that stand in the wrong place, or say what is not so. */
final class DeclarationProblemTest {
  @Test
  @JavacOnly("Eclipse's compiler looks at where a mark stands after processing")
  void aMarkOnAField() {
    memory(
            """
        public class Stores {
          @Device(type = Store.class, name = "memory")
          public static final Store MEMORY = new Store() {};
        }
        """)
        .says("Stores.java:5:3 javac");
  }

  @Test
  void aClassAsSignature() {
    memory(
            """
        @Device(type = String.class, name = "memory")
        public class Memory implements Store {}
        """)
        .says(
            "Memory.java:4:22 wrong-signature: String is not a signature: a signature is an interface");
  }

  @Test
  void typesThatSlotsOfManyOrNoneHave() {
    memory(
            """
        @Device(type = {java.util.List.class, java.util.Optional.class, Store.class,
            java.util.function.Supplier.class}, name = "memory")
        public class Memory implements Store {}
        """)
        .says(
            "Memory.java:4:31 wrong-signature: List is not a signature: a slot of this type takes any number of devices",
            "Memory.java:4:57 wrong-signature: Optional is not a signature: a slot of this type takes one device or none",
            "Memory.java:5:32 wrong-signature: Supplier is not a signature: a slot of this type takes a device that is made later");
  }

  @Test
  void aSignatureThatIsASupplier() {
    memory(
            """
        @Device(type = {Store.class, Clock.class}, name = "memory")
        public class Memory implements Clock, Store {
          @Override public Long get() { return 0L; }
        }
        """)
        .part("public interface Clock extends java.util.function.Supplier<Long> {}")
        .says();
  }

  @Test
  void noSignature() {
    memory(
            """
        @Device(type = {}, name = "memory")
        public class Memory implements Store {}
        """)
        .says(
            "Memory.java:4:16 bad-declaration: this device has no signature, so no slot can take it");
  }

  @Test
  void aSignatureNotImplemented() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory {}
        """)
        .says("Memory.java:4:21 wrong-signature: Memory does not implement Store");
  }

  @Test
  void oneOfTwoSignaturesNotImplemented() {
    memory(
            """
        @Device(type = {Store.class, Network.class}, name = "memory")
        public class Memory implements Store {}
        """)
        .says("Memory.java:4:37 wrong-signature: Memory does not implement Network");
  }

  @Test
  void parametersThatAreNeitherSlotNorKey() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory(int size, String fs, Store[] others) {}
        }
        """)
        .says(
            "Memory.java:6:21 bad-declaration: parameter size is neither a slot nor a key: int is not an interface, and it is not marked @Key",
            "Memory.java:6:34 bad-declaration: parameter fs is neither a slot nor a key: String is not an interface, and it is not marked @Key",
            "Memory.java:6:46 bad-declaration: parameter others is neither a slot nor a key: Store[] is not an interface, and it is not marked @Key");
  }

  @Test
  void aParameterThatIsSlotAndKey() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory(@Key @Use("tcp") int size) {}
        }
        """)
        .says("Memory.java:6:22 bad-declaration: parameter size is marked as a key and as a slot");
  }

  @Test
  void aKeyWithoutTextForm() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory(@Key Network network, @Key int[] sizes, @Key java.util.List<Object> all) {}
        }
        """)
        .says(
            "Memory.java:6:17 bad-key: key network cannot be a Network: it has no text form",
            "Memory.java:6:39 bad-key: key sizes cannot be an int[]: it has no text form",
            "Memory.java:6:57 bad-key: key all cannot be a List<Object>: it has no text form");
  }

  @Test
  void aKeyOfOtherTypeArguments() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory<T> implements Store {
          public Memory(@Key Box<Integer> box, @Key Num<?> num, @Key Any<T> any,
              @Key Any<java.util.List<? extends T[]>> deep, @Key Twin<String, Long> twin,
              @Key Open<String> open, @Key Held<Integer> held, @Key Self<Long> self) {}
          public record Box<V>(V value) {
            public static Box<String> of(String text) { return new Box<>(text); }
            public static <W> Box<W> parse(Object text) { return new Box<>(null); }
          }
          public record Num<V>(V value) {
            public static <W extends Number> W of(String text) { return null; }
          }
          public record Any<V>(V value) {
            public static <W> Any<W> of(String text) { return new Any<>(null); }
          }
          public record Twin<A, B>(A one, B two) {
            public static <C> Twin<C, C> of(String text) { return new Twin<>(null, null); }
          }
          @SuppressWarnings("rawtypes")
          public record Open<V>(V value) {
            public static Open of(String text) { return new Open<>(text); }
          }
          public record Held<V>(V value) {
            public static <W extends CharSequence> Held<W> of(String text) { return null; }
          }
          public record Self<V>(V value) {
            public static <W extends Enum<W>> Self<W> of(String text) { return null; }
          }
        }
        """)
        .says(
            "Memory.java:6:17 bad-key: key box cannot be a Box<Integer>: it has no text form",
            "Memory.java:6:40 bad-key: key num cannot be a Num<?>: it has no text form",
            "Memory.java:6:57 bad-key: key any cannot be an Any<T>: it has no text form",
            "Memory.java:7:7 bad-key: key deep cannot be an Any<List<? extends T[]>>: it has no text form",
            "Memory.java:7:53 bad-key: key twin cannot be a Twin<String, Long>: it has no text form",
            "Memory.java:8:7 bad-key: key open cannot be an Open<String>: it has no text form",
            "Memory.java:8:31 bad-key: key held cannot be a Held<Integer>: it has no text form",
            "Memory.java:8:56 bad-key: key self cannot be a Self<Long>: it has no text form");
  }

  @Test
  void aKeyOfARawType() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          @SuppressWarnings("rawtypes")
          public Memory(@Key Box box, @Key java.util.List<Box> all) {}
          public record Box<V>(V value) {
            public static <W> Box<W> of(String text) { return new Box<>(null); }
          }
        }
        """)
        .says(
            "Memory.java:7:17 bad-key: key box cannot be a Box: it is raw",
            "Memory.java:7:31 bad-key: key all cannot be a List<Box>: it is raw");
  }

  @Test
  void aSecretWithADefault() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory(@Key(stage = Stage.RUN, secret = true, defaultValue = "x") String word) {}
        }
        """)
        .says("Memory.java:6:50 bad-key: the secret key word would be compiled into the program");
  }

  @Test
  void aSecretForTheCompiler() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory(@Key(secret = true) String word) {}
        }
        """)
        .says("Memory.java:6:31 bad-key: the secret key word would be compiled into the program");
  }

  @Test
  void aDefaultThatIsNoValue() {
    memory(
            """
        @Device(type = Store.class, name = "memory")
        public class Memory implements Store {
          public Memory(@Key(defaultValue = "much") int size, @Key(defaultValue = "5 s") java.time.Duration idle) {}
        }
        """)
        .says(
            "Memory.java:6:37 bad-key-value: the default of key size, \"much\", is no value of it",
            "Memory.java:6:75 bad-key-value: the default of key idle, \"5 s\", is no value of it");
  }

  @Test
  void marksThatNothingReads() {
    Broken.shop("@Use(\"memory\") Store store")
        .part(
            """
        public class Plain {
          public Plain(@Key int size, @Use("memory") Store store) {}
          public static void open(@Key int size) {}
        }
        """)
        .says(
            "Plain.java:5:16 bad-declaration: @Key means nothing here: Plain is not marked",
            "Plain.java:6:27 bad-declaration: @Key means nothing here: open() is not marked");
  }

  @Test
  void aDeviceOutOfReach() {
    Broken.application("@Use(\"memory\") Store store")
        .source(
            """
        package q;
        import dev.dovetail.*;
        @Device(type = p.Store.class, name = "memory")
        final class Memory implements p.Store { public Memory() {} }
        """)
        .says(
            "App.java:7:6 not-constructible: device \"memory\" (q.Memory) is out of reach of App on target unix");
  }

  @Test
  void anAbstractApplication() {
    Broken.parts()
        .option("-Atarget=unix")
        .part(
            """
        @Application
        public abstract class App implements Job {}
        """)
        .says("App.java:4:1 not-constructible: no App can be made: it is abstract");
  }

  @Test
  void anApplicationWithTwoConstructors() {
    Broken.parts()
        .option("-Atarget=unix")
        .part(
            """
        @Application
        public class App {
          public App() {}
          public App(Store store) {}
        }
        """)
        .says(
            "App.java:7:10 not-constructible: App has 2 public constructors",
            "App.java:4:1 wrong-signature: application App does not implement Job");
  }

  @Test
  void anApplicationThatIsNoJob() {
    Broken.parts()
        .option("-Atarget=unix")
        .part(
            """
        @Application
        public class App {}
        """)
        .says("App.java:4:1 wrong-signature: application App does not implement Job");
  }

  @Test
  void anApplicationOfNumbers() {
    Broken.application("int port, Store store")
        .says(
            "App.java:7:5 bad-declaration: parameter port is neither a slot nor a key: int is not an interface, and it is not marked @Key",
            "App.java:7:17 nothing-chosen: nothing is chosen for slot store (Store) on target unix");
  }

  @Test
  void aNumberHidesNothingElse() {
    Broken.shop("int size, @Use(\"mmry\") Store store, @Use(\"tcp(1, 2)\") Network network")
        .says(
            "App.java:7:5 bad-declaration: parameter size is neither a slot nor a key: int is not an interface, and it is not marked @Key",
            "App.java:7:16 no-such-device: no device \"mmry\" is a Store on target unix",
            "App.java:7:42 wrong-arguments: tcp takes only one value");
  }

  @Test
  void aNumberMayBeTheKeyOfAConditionOrAnOption() {
    Broken.shop("int prt, @Use(\"prt == 80 ? memory : disk\") Store store")
        .option("-Adovetail.prt=1")
        .says(
            "App.java:7:5 bad-declaration: parameter prt is neither a slot nor a key: int is not an interface, and it is not marked @Key");
  }

  @Test
  void aKeyAtFaultMayBeTheKeyOfAConditionOrAnOption() {
    Broken.shop(
            "@Key(value = \"fast\", aliases = \"-f\") boolean quick, @Use(\"fast ? memory : disk\") Store store")
        .option("-Adovetail.fast=true")
        .says(
            "App.java:7:32 bad-name: the alias \"-f\" of key fast is not letters, digits and single hyphens, a letter first");
  }

  @Test
  void aMainThatIsNoNameHidesNothingElse() {
    Broken.parts()
        .option("-Atarget=unix")
        .part(
            """
        @Application(main = "Main-1")
        @Key(value = "fast", type = Object.class)
        public class App {
          public App(@Use("fast && slow ? memory : disk") Store store) {}
        }
        """)
        .device("Store", "memory", "")
        .device("Store", "disk", "")
        .says(
            "App.java:4:21 bad-name: \"Main-1\" cannot begin the name of a class",
            "App.java:4:1 wrong-signature: application App does not implement Job",
            "App.java:5:35 bad-key: key fast cannot be an Object: it has no text form",
            "App.java:7:19 bad-condition: no key \"slow\" can be meant here");
  }

  @Test
  void aClassAsTheSignatureOfDevicesAndSlots() {
    Broken.application("Goods goods, java.util.List<Goods> all, String other")
        .source("package p;\npublic class Goods {}\n")
        .part(
            """
        @Device(type = Goods.class, name = "memory")
        public class Memory extends Goods {}
        """)
        .part(
            """
        @Device(type = {Store.class, Goods.class}, name = "over")
        public class Over extends Goods implements Store {
          public Over(Goods inner) {}
        }
        """)
        .says(
            "Memory.java:4:21 wrong-signature: Goods is not a signature: a signature is an interface",
            "App.java:7:48 bad-declaration: parameter other is neither a slot nor a key: String is not an interface, and it is not marked @Key");
  }

  @Test
  void aForgottenMark() {
    Broken.application("@Use(\"memory\") Store store, @Use(\"dsk\") Store other")
        .part(
            """
        public class Memory implements Store {
          public Memory(@Key int size, @Key int more) {}
        }
        """)
        .says(
            "Memory.java:5:17 bad-declaration: @Key means nothing here: Memory is not marked",
            "App.java:7:34 no-such-device: no device \"dsk\" is a Store on target unix");
  }

  @Test
  void aMainThatIsNoName() {
    Broken.parts()
        .option("-Atarget=unix")
        .part(
            """
        @Application(main = "Main-1")
        public class App implements Job {
          public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """)
        .says("App.java:4:21 bad-name: \"Main-1\" cannot begin the name of a class");
  }

  @Test
  void aMissingConfigurator() {
    Broken.application("@Use(\"memory\") Store store")
        .part(
            """
        @Device(type = Store.class, name = "memory", configurator = "zip")
        public class Memory implements Store {}
        """)
        .says(
            "App.java:7:6 missing-configurator: device \"memory\" needs the configurator \"zip\", which no jar on the processor path has");
  }

  private static Broken memory(String text) {
    return Broken.application("@Use(\"memory\") Store store").part(text);
  }
}
