package dev.dovetail.tests;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What can be wrong with a named wiring, and with its use. */
@Timeout(300)
final class NamedWiringProblemTest {
  @Test
  void aValueThatIsNoWiring() {
    wiring("value = \"disk(\"")
        .says(
            "Wirings.java:4:49 wiring-syntax: this wiring goes wrong at column 6: expected a device or a value, found the end");
  }

  @Test
  void aParameterThatIsNoName() {
    wiring("parameters = {\"a\", \"b c\"}, value = \"disk\"")
        .says(
            "Wirings.java:4:60 wiring-syntax: this parameter goes wrong at column 3: \"c\" does not belong here; the wiring ends before it");
  }

  @Test
  void aParameterGivenTwice() {
    wiring("parameters = {\"a\", \"a?\"}, value = \"disk\"")
        .says("Wirings.java:4:60 bad-name: the name of parameter \"a\" is given twice");
  }

  @Test
  void aTypeThatIsNoInterface() {
    Broken.shop("@Use(\"disk\") Store store")
        .part(
            "@Wiring(type = Disk.class, name = \"x\", value = \"disk\")\npublic interface Wirings {}")
        .says(
            "Wirings.java:4:20 wrong-signature: Disk is not a signature: a signature is an interface");
  }

  @Test
  void aNameThatIsNone() {
    Broken.shop("@Use(\"disk\") Store store")
        .part(
            "@Wiring(type = Store.class, name = \"x.y\", value = \"disk\")\npublic interface Wirings {}")
        .says(
            "Wirings.java:4:36 bad-name: the wiring name \"x.y\" is not letters, digits and single hyphens, a letter first");
  }

  @Test
  @JavacOnly("shows a mark in a mark by its member, which Eclipse's compiler shows itself")
  void aKeyWithoutType() {
    wiring("value = \"disk\", keys = @Key(\"fast\")")
        .says("Wirings.java:4:64 bad-key: a key that is no parameter needs a name and a type");
  }

  @Test
  void aKeyOfStartUp() {
    wiring("value = \"disk\", keys = @Key(value = \"fast\", type = int.class, stage = Stage.RUN)")
        .says(
            "Wirings.java:4:116 bad-key: key fast is for conditions alone, so it is set when compiling");
  }

  @Test
  void aDefaultOfAKeyThatIsNoValue() {
    wiring(
            "value = \"disk\", keys = @Key(value = \"fast\", type = int.class, defaultValue = \"x\")")
        .says(
            "Wirings.java:4:118 bad-key-value: the default of key fast, \"x\", is no value of it");
  }

  @Test
  void anUnknownNameInTheBody() {
    wiring("value = \"dsk\"")
        .prints(
            """
            p/Wirings.java:4: error: [dovetail:no-such-device] no device "dsk" is a Store on target unix
            @Wiring(type = Store.class, name = "w", value = "dsk")
                                                            ^
              dsk
              ^~~
              app on unix
              └─ App(store: Store  ← here
              devices that are a Store on unix: cache, disk, memory, w      did you mean "disk"?
              choose with -Astore=cache(<inner>) | disk | memory | w
            """);
  }

  @Test
  void anUnknownNameInAnArgument() {
    uses("w(dsk)", "parameters = \"inner\", value = \"cache(inner)\"")
        .says("App.java:7:6 no-such-device: no device \"dsk\" is a Store on target unix");
  }

  @Test
  void anUnknownNameInADefault() {
    uses("w", "parameters = \"inner = dsk\", value = \"cache(inner)\"")
        .says("Wirings.java:4:77 no-such-device: no device \"dsk\" is a Store on target unix");
  }

  @Test
  void anUnknownNameOfAWiring() {
    Broken.shop("@Use(\"wirng\") Store store")
        .part(
            "@Wiring(type = Store.class, name = \"wiring\", parameters = {\"a\", \"b?\"}, value = \"disk\")\npublic interface Wirings {}")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "wirng" is a Store on target unix
            @Use("wirng") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              devices that are a Store on unix: disk, memory, wiring      did you mean "wiring"?
              choose with -Astore=disk | memory | wiring(<a>)
            """);
  }

  @Test
  void aWiringOfAnotherSignature() {
    Broken.shop("@Use(\"disk\") Store store, @Use(\"w\") Network network")
        .part(
            "@Wiring(type = Store.class, name = \"w\", value = \"disk\")\npublic interface Wirings {}")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "w" is a Network on target unix
            @Use("disk") Store store, @Use("w") Network network) {}
                                           ^
              app on unix
              └─ App(network: Network  ← here
              "w" is a Store
              devices that are a Network on unix: http, tcp
              choose with -Anetwork=http(<inner>) | tcp
            """);
  }

  @Test
  void aMissingArgument() {
    uses("w", "parameters = {\"size\", \"dir?\"}, value = \"disk(fs = dir)\"")
        .prints(
            """
            p/App.java:7: error: [dovetail:wrong-arguments] w needs its parameter size
            @Use("w") Store store) {}
                 ^
              app on unix
              └─ App(store: Store  ← here
              its parameters: size, dir?
            """);
  }

  @Test
  void tooManyArguments() {
    uses("w(1, 2)", "parameters = \"size\", value = \"memory(size)\"")
        .says("App.java:7:6 wrong-arguments: w takes no more arguments");
  }

  @Test
  void anUnknownParameter() {
    uses("w(sze = 1)", "parameters = \"size\", value = \"memory(size)\"")
        .says("App.java:7:6 wrong-arguments: w has no parameter \"sze\"");
  }

  @Test
  void anArgumentGivenTwice() {
    uses("w(size = 1, size = 2)", "parameters = \"size\", value = \"memory(size)\"")
        .says("App.java:7:6 wrong-arguments: parameter size is given twice");
  }

  @Test
  void aValueWhereADeviceGoes() {
    uses("w(1)", "parameters = \"inner\", value = \"cache(inner)\"")
        .says("App.java:7:6 wrong-arguments: cache takes no value, and w gives it this");
  }

  @Test
  void aValueForTheWhole() {
    uses("w(1)", "parameters = \"inner\", value = \"inner\"")
        .says(
            "App.java:7:6 wrong-arguments: slot store takes a device, and parameter inner was given a value");
  }

  @Test
  void aDeviceWhereAValueGoes() {
    uses("w(cache(disk))", "parameters = \"size\", value = \"memory(size)\"")
        .says("App.java:7:6 wrong-arguments: memory takes no device, and w gives it this");
  }

  @Test
  void aDeviceInACondition() {
    uses("w(disk)", "parameters = \"big\", value = \"big ? disk : memory\"")
        .says(
            "Wirings.java:4:69 bad-condition: parameter big is disk here, which no condition can rest on");
  }

  @Test
  void aTextComparedWithANumber() {
    uses("w('x')", "parameters = \"n\", value = \"n > 1 ? disk : memory\"")
        .says("Wirings.java:4:67 bad-condition: these are not comparable");
  }

  @Test
  void aBadValueForAKey() {
    uses("w('x')", "parameters = \"size\", value = \"memory(size)\"")
        .says("App.java:7:6 bad-key-value: \"x\" is no value of key size");
  }

  @Test
  void anArgumentBehindOneThatIsLeftOut() {
    uses("w(size = 2)", "parameters = {\"dir?\", \"size\"}, value = \"plate(dir, size)\"")
        .device(
            "Store",
            "plate",
            "@Key(defaultValue = \"d\") String dir, @Key(defaultValue = \"2\") int size")
        .says(
            "Wirings.java:4:80 wrong-arguments: an argument before this one is left out, so this one needs a name");
  }

  @Test
  void aWiringThatUsesItself() {
    uses("w", "value = \"cache(w)\"")
        .prints(
            """
            p/Wirings.java:4: error: [dovetail:cycle] the wiring "w" uses itself
            @Wiring(type = Store.class, name = "w", value = "cache(w)")
                                                            ^
              cache(w)
                    ^
              app on unix
              └─ App(store: Store
                 └─ cache(inner: Store  ← here
              ┌→ w uses w
              └──┘
              name a device in one of these wirings
            """);
  }

  @Test
  void aDefaultThatUsesItsWiring() {
    uses("w", "parameters = \"inner = w\", value = \"cache(inner)\"")
        .says("Wirings.java:4:75 cycle: the wiring \"w\" uses itself");
  }

  @Test
  @JavacOnly("shows a repeated mark at its class, which Eclipse's compiler shows itself")
  void wiringsThatUseEachOther() {
    Broken.shop("@Use(\"a\") Store store")
        .device("Store", "cache", "Store inner")
        .part(
            """
            @Wiring(type = Store.class, name = "a", value = "cache(b)")
            @Wiring(type = Store.class, name = "b", value = "fs == 'data' ? a : disk")
            public interface Wirings {}
            """)
        .prints(
            """
            p/Wirings.java:6: error: [dovetail:cycle] the wiring "a" uses itself
            public interface Wirings {}
                   ^
              in the wiring "b":
              fs == 'data' ? a : disk
                             ^
              app on unix
              └─ App(store: Store
                 └─ cache(inner: Store  ← here
              ┌→ a uses b
              │  b uses a
              └──┘
              name a device in one of these wirings
            """);
  }

  @Test
  void aNameThatADeviceHas() {
    Broken.shop("@Use(\"disk\") Store store")
        .part(
            "@Wiring(type = Store.class, name = \"disk\", value = \"memory\")\npublic interface Wirings {}")
        .says("Wirings.java:4:36 duplicate-device: \"disk\" is already a Store: p.Disk");
  }

  @Test
  @JavacOnly("shows a repeated mark at its class, which Eclipse's compiler shows itself")
  void aNameThatAnotherWiringHas() {
    Broken.shop("@Use(\"a\") Store store")
        .part(
            """
            @Wiring(type = Store.class, name = "a", value = "memory")
            @Wiring(type = Store.class, name = "a", value = "disk")
            public interface Wirings {}
            """)
        .says("Wirings.java:6:8 duplicate-device: \"a\" is already a Store: p.Wirings#a");
  }

  @Test
  void oneNameForTwoSignatures() {
    Broken.shop("@Use(\"a\") Store store, @Use(\"a\") Network network")
        .part(
            """
            @Wiring(type = Store.class, name = "a", value = "memory")
            @Wiring(type = Network.class, name = "a", value = "tcp")
            public interface Wirings {}
            """)
        .says();
  }

  @Test
  @JavacOnly("shows a repeated mark at its class, which Eclipse's compiler shows itself")
  void keysOfWiringsThatDisagree() {
    Broken.shop("@Use(\"a\") Store store, @Use(\"b\") Network network")
        .part(
            """
            @Wiring(type = Store.class, name = "a", value = "fast ? memory : disk",
                keys = @Key(value = "fast", type = boolean.class, defaultValue = "true"))
            @Wiring(type = Network.class, name = "b", value = "fast > 1 ? tcp : http(tcp)",
                keys = @Key(value = "fast", type = int.class, defaultValue = "1"))
            public interface Wirings {}
            """)
        .says(
            "Wirings.java:8:8 keys-disagree: key \"fast\" means different things to the wiring \"a\" and the wiring \"b\" on target unix");
  }

  @Test
  void aKeyWithoutValue() {
    uses(
            "w",
            "value = \"fast ? memory : disk\", keys = @Key(value = \"fast\", type = boolean.class)")
        .says(
            "Wirings.java:4:49 missing-key-value: key fast has no value, so it cannot decide on target unix");
  }

  @Test
  void aBadValueOfItsKey() {
    uses(
            "w",
            "value = \"fast ? memory : disk\", keys = @Key(value = \"fast\", type = boolean.class)")
        .option("-Afast=maybe")
        .says("Wirings.java:4:49 bad-key-value: \"maybe\" is no value of key fast");
  }

  @Test
  void oneNameForTwoKeysThatAreSetApart() {
    uses("w#admin(disk)", "parameters = \"s\", value = \"fs == 'y' ? disk : s\"")
        .option("-Aadmin.fs=y")
        .prints(
            """
            p/Wirings.java:4: error: [dovetail:bad-condition] key "fs" is admin.fs and fs here
            @Wiring(type = Store.class, name = "w", parameters = "s", value = "fs == 'y' ? disk : s")
                                                                              ^
              fs == 'y' ? disk : s
              ^~
              app on unix
              └─ App(store: Store  ← here
              they are set to different values; set both, or neither
            """);
  }

  /** A wiring that the application uses. */
  private static Broken wiring(String members) {
    return uses("w", members);
  }

  private static Broken uses(String use, String members) {
    return Broken.shop("@Use(\"" + use + "\") Store store")
        .device("Store", "cache", "Store inner")
        .part(
            "@Wiring(type = Store.class, name = \"w\", "
                + members
                + ")\npublic interface Wirings {}");
  }
}
