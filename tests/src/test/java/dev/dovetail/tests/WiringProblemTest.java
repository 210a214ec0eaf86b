package dev.dovetail.tests;

import org.junit.jupiter.api.Test;

/** What can be wrong with the text of a wiring. */
final class WiringProblemTest {
  @Test
  void aTypoInADevice() {
    network("tpc")
        .says("App.java:7:6 no-such-device: no device \"tpc\" is a Network on target unix");
  }

  @Test
  void aTypoInCase() {
    network("Tcp")
        .says("App.java:7:6 no-such-device: no device \"Tcp\" is a Network on target unix");
  }

  @Test
  void aTypoInAnArgument() {
    network("http(tpc)")
        .says("App.java:7:6 no-such-device: no device \"tpc\" is a Network on target unix");
  }

  @Test
  void aTypoDeepDown() {
    network("http(http(tpc))")
        .says("App.java:7:6 no-such-device: no device \"tpc\" is a Network on target unix");
  }

  @Test
  void aTypoInTheBranchTaken() {
    network("port == 80 ? tpc : http(tcp)")
        .says("App.java:7:6 no-such-device: no device \"tpc\" is a Network on target unix");
  }

  @Test
  void aTypoInTheBranchNotTaken() {
    network("port == 80 ? tcp : htp(tcp)").says();
  }

  @Test
  void aTypoInAKey() {
    network("prt == 80 ? tcp : http(tcp)")
        .says("App.java:7:6 bad-condition: no key \"prt\" can be meant here");
  }

  @Test
  void typosInAllDevicesOfAChoice() {
    network("port == 80 ? tpc : htp(tpc)")
        .says(
            "App.java:7:6 no-such-device: no device \"tpc\" is a Network on target unix",
            "App.java:7:6 no-such-device: no device \"htp\" is a Network on target unix");
  }

  @Test
  void aTypoInAParameter() {
    network("tcp(prt = 80)").says("App.java:7:6 wrong-arguments: tcp has no parameter \"prt\"");
  }

  @Test
  void aTypoInAnOption() {
    network("tcp")
        .option("-Anetwork=http(tpc)")
        .says("App.java:7:21 no-such-device: no device \"tpc\" is a Network on target unix");
  }

  @Test
  void aTypoInAClassName() {
    network("p.Tpc")
        .says("App.java:7:6 no-such-device: no device \"p.Tpc\" is a Network on target unix");
  }

  @Test
  void aClassThatIsNoDevice() {
    network("p.Store")
        .says("App.java:7:6 no-such-device: no device \"p.Store\" is a Network on target unix");
  }

  @Test
  void aClassOfAnotherSignature() {
    network("p.Memory")
        .says("App.java:7:6 wrong-signature: device \"p.Memory\" is a Store, not a Network");
  }

  @Test
  void aNameOfAnotherSignature() {
    network("memory")
        .says("App.java:7:6 no-such-device: no device \"memory\" is a Network on target unix");
  }

  @Test
  void nothing() {
    network("")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 1: expected the name of a device, found the end");
  }

  @Test
  void aMissingQuote() {
    store("disk('data)")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 6: this quote is never closed; add ' at the end of the text");
  }

  @Test
  void aMissingParenthesis() {
    network("http(tcp")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 9: expected \")\" to close the arguments, found the end");
  }

  @Test
  void aParenthesisTooMany() {
    network("http(tcp))")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 10: \")\" does not belong here; the wiring ends before it");
  }

  @Test
  void aMissingBracket() {
    network("port in [80, 8080 ? tcp : http(tcp)")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 19: expected \"]\" to close the list, found \"?\"");
  }

  @Test
  void aMissingColon() {
    network("port == 80 ? tcp")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 17: expected \":\" and the wiring for when the condition does not hold, found the end");
  }

  @Test
  void aMissingQuestionMark() {
    network("port == 80")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 11: a condition goes on with \"? wiring : wiring\"");
  }

  @Test
  void aSingleAmpersand() {
    network("port == 80 & port == 8080 ? tcp : http(tcp)")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 12: \"and\" is written &&");
  }

  @Test
  void textInDoubleQuotes() {
    store("disk(\\\"data\\\")")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 6: text is written with single quotes, as 'text'");
  }

  @Test
  void aMissingComma() {
    network("http(tcp tcp)")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 10: expected \")\" to close the arguments, found \"tcp\"");
  }

  @Test
  void anArgumentWithoutValue() {
    network("tcp(port = )")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 12: expected a device or a value, found \")\"");
  }

  @Test
  void aNumberThatIsNone() {
    network("tcp(80x)")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 7: a number ends before this; write text with quotes, as '80x'");
  }

  @Test
  void inWithoutList() {
    network("port in 80 ? tcp : http(tcp)")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 9: expected \"[\" after \"in\", found \"80\"");
  }

  @Test
  void aConstantAlone() {
    network("80 ? tcp : http(tcp)")
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 4: compare 80 with something, as in port == 80");
  }

  @Test
  void aMissingParenthesisInAnOption() {
    network("tcp")
        .option("-Anetwork=http(tcp")
        .says(
            "App.java:7:21 wiring-syntax: this wiring goes wrong at column 9: expected \")\" to close the arguments, found the end");
  }

  @Test
  void anEmptyOption() {
    network("tcp")
        .option("-Anetwork=")
        .says(
            "App.java:7:21 wiring-syntax: this wiring goes wrong at column 1: expected the name of a device, found the end");
  }

  @Test
  void aDeviceTooMany() {
    network("http(tcp, tcp)").says("App.java:7:6 wrong-arguments: http takes only one device");
  }

  @Test
  void aDeviceForADeviceWithoutSlots() {
    network("tcp(http)").says("App.java:7:6 wrong-arguments: tcp takes no device");
  }

  @Test
  void aValueTooMany() {
    network("tcp(80, 81)").says("App.java:7:6 wrong-arguments: tcp takes only one value");
  }

  @Test
  void aValueForADeviceWithoutKeys() {
    network("http(tcp, 80)").says("App.java:7:6 wrong-arguments: http takes no value");
  }

  @Test
  void aDeviceForAKey() {
    network("tcp(port = http(tcp))")
        .says("App.java:7:6 wrong-arguments: key port takes a value, not a device");
  }

  @Test
  void aValueForASlot() {
    network("http(inner = 80)")
        .says("App.java:7:6 wrong-arguments: slot inner takes a device, not a value");
  }

  @Test
  void aMissingDeviceIsNotReportedBesideAFaultyArgument() {
    network("http(x = tcp)").says("App.java:7:6 wrong-arguments: http has no parameter \"x\"");
    network("http(1)").says("App.java:7:6 wrong-arguments: http takes no value");
  }

  @Test
  void aWiringThatIsNestedTooDeeply() {
    network("http(".repeat(300) + "tcp" + ")".repeat(300))
        .says(
            "App.java:7:6 wiring-syntax: this wiring goes wrong at column 1001: this is nested too"
                + " deeply");
  }

  @Test
  void aParameterGivenTwice() {
    network("tcp(port = 80, port = 81)")
        .says("App.java:7:6 wrong-arguments: parameter port is given twice");
  }

  @Test
  void aListForANumber() {
    network("tcp([80, 81])")
        .says("App.java:7:6 bad-key-value: \"[80, 81]\" is no value of key port");
  }

  @Test
  void aConstantByPlace() {
    Broken.application("@Use(\"log(HIGH)\") Store store")
        .device("Store", "log", "@Key(defaultValue = \"LOW\") Level level")
        .part(
            """
        public enum Level { LOW, HIGH }
        """)
        .says("App.java:7:6 wrong-arguments: log takes no device");
  }

  @Test
  void noDeviceForASlotBelow() {
    network("http")
        .says(
            "App.java:7:6 nothing-chosen: nothing is chosen for slot network.inner (Network) on target unix");
  }

  @Test
  void noDeviceForASlotInABranch() {
    network("port == 80 ? http(http) : tcp")
        .says(
            "App.java:7:6 nothing-chosen: nothing is chosen for slot network.inner.inner (Network) on target unix");
  }

  private static Broken network(String wiring) {
    return Broken.shop("@Use(\"" + wiring + "\") Network network");
  }

  private static Broken store(String wiring) {
    return Broken.shop("@Use(\"" + wiring + "\") Store store");
  }

  @Test
  void aMistakeBesideAnEqualWiring() {
    Broken.shop("@Use(\"memory\") Store a,\n@Use(\"memory(fs = 'b')\") Store b")
        .says("App.java:8:6 wrong-arguments: memory has no parameter \"fs\"");
  }
}
