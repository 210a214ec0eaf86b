package dev.dovetail.tests;

import org.junit.jupiter.api.Test;

/** What can be wrong with an {@code @Assemble}. */
final class AssembleProblemTest {
  private static Broken assembled(String rest) {
    return Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .part("@Assemble(application = App.class, target = \"test\", " + rest + ")\nclass T {}");
  }

  @Test
  void anEntryThatChoosesNothing() {
    assembled("value = \"memory\"").says("T.java:4:61 bad-declaration: \"memory\" chooses nothing");
  }

  @Test
  void anEntryForNothing() {
    assembled("value = {\"store = disk\", \"stor = memory\"}")
        .says("T.java:4:78 untaken-option: app on test has no slot or key \"stor\"");
  }

  @Test
  void twoEntriesForOneSlot() {
    assembled("value = {\"store = disk\", \"store = memory\"}")
        .says("T.java:4:78 untaken-option: \"store\" is chosen twice");
  }

  @Test
  void aWiringThatNamesNoDevice() {
    assembled("value = \"store = dsk\"")
        .says("T.java:4:61 no-such-device: no device \"dsk\" is a Store on target test");
  }

  @Test
  void aWiringThatIsNone() {
    assembled("value = \"store = (disk\"")
        .says(
            "T.java:4:61 wiring-syntax: this wiring goes wrong at column 6: expected \")\" to close"
                + " the parenthesis, found the end");
  }

  @Test
  void aBadValue() {
    assembled("value = \"size = many\"")
        .says("T.java:4:61 bad-key-value: \"many\" is no value of key size");
  }

  @Test
  void aTargetThatIsNone() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .part("@Assemble(application = App.class, target = \"tset\")\nclass T {}")
        .says("T.java:4:45 unknown-target: there is no target \"tset\"");
  }

  @Test
  void aTargetThatIsNoneWithoutAnother() {
    Broken.untargeted("@Use(\"memory\") Store store")
        .device("Store", "memory", "")
        .part("@Assemble(application = App.class, target = \"tst\")\nclass T {}")
        .says(
            "T.java:4:45 unknown-target: there is no target \"tst\"",
            "App.java:5:14 note no-target: no main is written: no target is chosen");
  }

  @Test
  void aClassThatIsNoApplication() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .part("@Assemble(application = Memory.class, target = \"test\")\nclass T {}")
        .says("T.java:4:31 bad-declaration: Memory is not marked @Application");
  }

  @Test
  void twoOfOneName() {
    assembled("value = \"store = disk\"")
        .part("@Assemble(application = App.class, target = \"test\")\nclass U {}")
        .says("U.java:4:1 main-clash: T and U would both be Main_test");
  }
}
