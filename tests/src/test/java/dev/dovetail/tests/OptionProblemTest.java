package dev.dovetail.tests;

import org.junit.jupiter.api.Test;

/** Options that mean nothing, or too much. */
final class OptionProblemTest {
  @Test
  void aTypoInASlot() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Astroe=disk")
        .says(
            "App.java:5:14 warning foreign-option: -Astroe means nothing here, and is nearly -Astore");
  }

  @Test
  void aTypoInAClass() {
    Broken.shop("Store store")
        .option("-Astore=p.Memry")
        .prints(
            """
            p/App.java:7: error: [dovetail:no-such-device] no device "p.Memry" is a Store on target unix
            Store store) {}
                  ^
              -Astore=p.Memry
                      ^~~~~~~
              app on unix
              └─ App(store: Store  ← here
              devices that are a Store on unix: disk, memory      did you mean "p.Memory"?
              choose with -Astore=disk | memory
            """);
  }

  @Test
  void aTypoInAKey() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Aprot=81")
        .says(
            "App.java:5:14 warning foreign-option: -Aprot means nothing here, and is nearly -Aport");
  }

  @Test
  void aTypoInATarget() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Atarget=unx")
        .says("App.java:5:14 unknown-target: there is no target \"unx\"");
  }

  @Test
  void aTypoInOneOfTwoTargets() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Atarget=unix,tset")
        .option("-Atset.store=disk")
        .option("-Atset.size=3")
        .says("App.java:5:14 unknown-target: there is no target \"tset\"");
  }

  @Test
  void aTypoInTheWordTarget() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Atraget=test")
        .says(
            "App.java:5:14 warning foreign-option: -Atraget means nothing here, and is nearly -Atarget");
  }

  @Test
  void aTypoInAPrefix() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Adovetial.store=disk")
        .says(
            "App.java:5:14 warning foreign-option: -Adovetial.store means nothing here, and is nearly -Adovetail.store");
  }

  @Test
  void aTypoInATargetBefore() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Aunx.store=disk")
        .says(
            "App.java:5:14 warning foreign-option: -Aunx.store means nothing here, and is nearly -Aunix.store");
  }

  @Test
  void aTypoBehindATarget() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Aunix.stroe=disk")
        .says("App.java:5:14 untaken-option: no main takes -Aunix.stroe");
  }

  @Test
  void aTypoBehindThePrefix() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Adovetail.stroe=disk")
        .says("App.java:5:14 unknown-option: -Adovetail.stroe means nothing here");
  }

  @Test
  void nothingBehindThePrefix() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Adovetail.colour=red")
        .says("App.java:5:14 unknown-option: -Adovetail.colour means nothing here");
  }

  @Test
  void aTypoBehindAnApplication() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-AApp.stroe=disk")
        .says("App.java:5:14 untaken-option: no main takes -AApp.stroe");
  }

  @Test
  void anAmbiguousSignature() {
    Broken.shop("@Use(\"memory\") Store one, @Use(\"memory\") Store two")
        .option("-Astore=disk")
        .says("App.java:5:14 ambiguous-option: -Astore could mean slot one or two");
  }

  @Test
  void anAmbiguousSignatureOfSlotsThatNothingElseFills() {
    Broken.shop("Store one, Store two")
        .option("-Astore=disk")
        .says("App.java:5:14 ambiguous-option: -Astore could mean slot one or two");
  }

  @Test
  void aKeyBehindASlot() {
    Broken.shop("@Use(\"memory#one\") Store store")
        .option("-Astore.size=3")
        .prints(
            """
            p/App.java:5: error: [dovetail:untaken-option] no main takes -Astore.size
            public final class App implements Job {
                         ^
              a key is set without the slot its device is in: -Aone.size=…
            """);
  }

  @Test
  void anApplicationByItsName() {
    Broken.shop("@Use(\"memory\") Store store")
        .option("-Aapp.size=3")
        .prints(
            """
            p/App.java:5: error: [dovetail:untaken-option] no main takes -Aapp.size
            public final class App implements Job {
                         ^
              an application goes by its class: -AApp.size
            """);
  }

  @Test
  void aKeyOfADeviceNotChosen() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Afs=x")
        .says("App.java:5:14 untaken-option: no main takes -Afs");
  }

  @Test
  void aSlotThatDoesNotExist() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Anetwork.inner=tcp")
        .says("App.java:5:14 untaken-option: no main takes -Anetwork.inner");
  }

  @Test
  void aSlotThatAnArgumentFills() {
    Broken.shop("@Use(\"http(tcp)\") Network network")
        .option("-Anetwork.inner=tcp")
        .says("App.java:5:14 untaken-option: no main takes -Anetwork.inner");
  }

  @Test
  void aTargetThatIsNotSelected() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Atest.store=nonsense")
        .option("-Atest.colour=red")
        .says();
  }

  @Test
  void foreignOptions() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Amapstruct.verbose=true")
        .option("-Aproject=x")
        .option("-AfooBar=1")
        .says();
  }

  @Test
  void aNearMissThatIsForeign() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Aprot=81")
        .option("-Adovetail.foreign=prot,stroe")
        .option("-Astroe=1")
        .says();
  }

  @Test
  void anOptionOfOneOfTwoApplications() {
    Broken.shop("@Use(\"memory\") Store store")
        .part(
            """
        @Application(main = "Admin")
        public class Admin implements Job {
          public Admin() {}
          public Result<Void, ? extends DeviceError> run() { return Result.ok(); }
        }
        """)
        .option("-AAdmin.size=3")
        .option("-AApp.size=4")
        .says("Admin.java:5:8 untaken-option: no main takes -AAdmin.size");
  }

  @Test
  void noTarget() {
    Broken.untargeted("@Use(\"mmry\") Store store, Network network")
        .option("-Acolour=red")
        .says("App.java:5:14 note no-target: no main is written: no target is chosen");
  }

  @Test
  void noTargetButATypo() {
    Broken.untargeted("@Use(\"mmry\") Store store")
        .option("-Atargt=unix")
        .says(
            "App.java:5:14 warning foreign-option: -Atargt means nothing here, and is nearly -Atarget",
            "App.java:5:14 note no-target: no main is written: no target is chosen");
  }

  @Test
  void noTargetButAPrefixedTypo() {
    Broken.untargeted("@Use(\"mmry\") Store store")
        .option("-Adovetail.targets=unix")
        .says(
            "App.java:5:14 unknown-option: -Adovetail.targets means nothing here",
            "App.java:5:14 note no-target: no main is written: no target is chosen");
  }

  @Test
  void noTargetAndAFaultInAText() {
    Broken.untargeted("@Use(\"http(\") Network network")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 6: expected a device or a value, found the end",
            "App.java:5:14 note no-target: no main is written: no target is chosen");
  }

  @Test
  void optionsForAMissingDevice() {
    Broken.shop("@Use(\"mmory\") Store store")
        .option("-Asize=3")
        .option("-Adovetail.store.size=3")
        .says("App.java:7:6 no-such-device: no device \"mmory\" is a Store on target unix");
  }

  @Test
  void severalTypos() {
    Broken.shop("@Use(\"memory\") Store store, @Use(\"tcp\") Network network")
        .option("-Adovetail.prot=81")
        .option("-Adovetail.stroe=disk")
        .option("-Afs=x")
        .says(
            "App.java:5:14 unknown-option: -Adovetail.prot means nothing here",
            "App.java:5:14 unknown-option: -Adovetail.stroe means nothing here",
            "App.java:5:14 untaken-option: no main takes -Afs");
  }
}
