package dev.dovetail.processor.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What packages say, and where they go wrong. */
final class RequirementParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "g:a:1.2                        | g:a:1.2",
        "org.example:tls-core_2.13:1-rc | org.example:tls-core_2.13:1-rc",
        "g:a:[1.2,2.0)                  | g:a:[1.2,2.0)",
        "g:a:[1.2]                      | g:a:[1.2]",
        "g:a:[1.2,)                     | g:a:1.2",
        "g:a:(1.2,)                     | g:a:(1.2,)",
        "g:a:(,2.0]                     | g:a:(,2.0]",
        "g:a:(,)                        | g:a:(,)",
        "tls ? g:a:1.2                  | tls -> g:a:1.2",
        "tls?g:a:1.2                    | tls -> g:a:1.2",
        "word == 'a ? b' ? g:a:1        | word == 'a ? b' -> g:a:1",
        "word == 'it''s ?' ? g:a:1      | word == 'it''s ?' -> g:a:1",
        "port in [80, 8080] && target == unix ? g:a:1 | port in [80, 8080] && target == unix -> g:a:1",
      },
      quoteCharacter = '~')
  void understood(String text, String meaning) {
    assertEquals(meaning, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "g:a                | 1 a package is group:artifact:version, as org.example:tls:1.2",
        "g:a:jar:1.2        | 1 a package is group:artifact:version, as org.example:tls:1.2",
        "tls ? g:a          | 7 a package is group:artifact:version, as org.example:tls:1.2",
        ":a:1               | 1 the name of the group is missing",
        "g::1               | 3 the name of the artifact is missing",
        "g h:a:1            | 2 \" \" cannot be in the name of the group",
        "g:a/b:1            | 4 \"/\" cannot be in the name of the artifact",
        "g:a:               | 5 a version is missing; write one as 1.2, or a range as [1.2,2.0)",
        "g:a:1..2           | 5 \"1..2\" is no version; write one as 1.2, or a range as [1.2,2.0)",
        "g:a:${v}           | 5 \"${v}\" is no version; write one as 1.2, or a range as [1.2,2.0)",
        "g:a:LATEST         | 5 \"LATEST\" is no version; write one as 1.2, or a range as [1.2,2.0)",
        "g:a:[1.2,2.0       | 13 this range is never closed; add ] or )",
        "g:a:[1,2),[3,4)    | 10 the range ends before this; only one is possible",
        "g:a:[2.0,1.2]      | 5 there is no version in this range",
        "g:a:[1.2,1.2)      | 5 there is no version in this range",
        "g:a:(1.2)          | 5 there is no version in this range; exactly this one is [1.2]",
        "g:a:[]             | 6 a version is missing; write one as 1.2, or a range as [1.2,2.0)",
        "g:a:[x y,2]        | 6 \"x y\" is no version; write one as 1.2, or a range as [1.2,2.0)",
        "g:a:[1,2,3]        | 8 \"2,3\" is no version; write one as 1.2, or a range as [1.2,2.0)",
        "port = 80 ? g:a:1  | 6 \"=\" does not belong here; the condition ends before it",
        "port == ? g:a:1    | 9 expected a key or a value, found the end",
        "(tls ? g:a:1       | 6 expected \")\" to close the parenthesis, found the end",
        "? g:a:1            | 1 expected a key or a value, found the end",
      },
      quoteCharacter = '~')
  void wrong(String text, String error) {
    assertEquals(error, read(text));
  }

  @Test
  void anyTextIsReadOrRefused() {
    long seed = Long.getLong("seed", 20261122L);
    System.out.println("RequirementParserTest: seed " + seed);
    Random random = new Random(seed);
    String signs = "ga:.12-,[]()?'= !&|\"\u00e4";
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      ParsedRequirement parsed = new RequirementParser(text.toString()).parse();
      if (parsed instanceof ParsedRequirement.Failed failed) {
        int at = failed.error().at();
        assertEquals(at, Math.max(0, Math.min(text.length(), at)), () -> "column in " + text);
      }
    }
  }

  private static String read(String text) {
    ParsedRequirement parsed = new RequirementParser(text).parse();
    if (parsed instanceof ParsedRequirement.Failed failed) {
      return (failed.error().at() + 1) + " " + failed.error().message();
    }
    Requirement requirement = ((ParsedRequirement.Understood) parsed).requirement();
    return requirement.condition().map(it -> it + " -> ").orElse("") + requirement.coordinates();
  }

  @Test
  void whatIsEndlessIsNoVersion() {
    for (String piece : List.of("1.", "1-", "a.", "a1", "1.a-", "[", "(", ",")) {
      String text = "g:a:" + piece.repeat(50_000) + "1";
      assertInstanceOf(ParsedRequirement.Failed.class, new RequirementParser(text).parse(), piece);
    }
  }
}
