package dev.dovetail.processor.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and what they mean, or where they go wrong. */
final class ParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          crunch                                => crunch
          ` crunch `                            => crunch
          com.acme.Crunch.open                  => com.acme.Crunch.open
          default-network                       => default-network
          tcpip#upload                          => tcpip#upload
          http()                                => http
          http(tcpip)                           => http(tcpip)
          http(tcpip#a(port = 42))              => http(tcpip#a(port = 42))
          direct('it''s')                       => direct('it''s')
          direct('')                            => direct('')
          f(1, -2.5, true, false)               => f(1, -2.5, true, false)
          f([])                                 => f([])
          f(all = [a, [1, 'b'], c(d)])          => f(all = [a, [1, 'b'], c(d)])
          (((a)))                               => a
          x ? a : b                             => x ? a : b
          x?a:b                                 => x ? a : b
          x ? y ? a : b : c                     => x ? (y ? a : b) : c
          x ? a : y ? b : c                     => x ? a : y ? b : c
          port == 80 || port == 8080 ? a : b    => port == 80 || port == 8080 ? a : b
          a == 1 || b == 2 && c == 3 ? a : b    => a == 1 || b == 2 && c == 3 ? a : b
          (a == 1 || b == 2) && c == 3 ? a : b  => (a == 1 || b == 2) && c == 3 ? a : b
          !x ? a : b                            => !x ? a : b
          !(x && y) ? a : b                     => !(x && y) ? a : b
          !!(!x) ? a : b                        => !!!x ? a : b
          target in [unix, test] ? a : b        => target in [unix, test] ? a : b
          1 <= x ? a : b                        => 1 <= x ? a : b
          f(x ? a : b, y > 2 ? c : d)           => f(x ? a : b, y > 2 ? c : d)
          f([x ? a : b, c])                     => f([x ? a : b, c])
          größe                                 => größe
          """)
  void reads(String text, String printed) {
    Parsed.Tree tree = assertInstanceOf(Parsed.Tree.class, Parser.parse(text), text);
    assertEquals(printed, tree.wiring().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          ``               => 0 => expected the name of a device, found the end
          `  `             => 2 => expected the name of a device, found the end
          42               => 0 => expected the name of a device, found "42"
          'a'              => 0 => expected the name of a device, found 'a'
          true             => 0 => expected the name of a device, found "true"
          http(tcpip       => 10 => expected ")" to close the arguments, found the end
          http tcpip       => 5 => "tcpip" does not belong here; the wiring ends before it
          http(tcpip))     => 11 => ")" does not belong here; the wiring ends before it
          f(a,)            => 4 => expected a device or a value after the comma, found ")"
          f(,a)            => 2 => expected a device or a value, found ","
          f([a)            => 4 => expected "]" to close the list, found ")"
          direct('site     => 7 => this quote is never closed; add ' at the end of the text
          direct("site")   => 7 => text is written with single quotes, as 'text'
          direct(80a)      => 9 => a number ends before this; write text with quotes, as '80a'
          direct(1.2.3)    => 10 => a number ends before this; write text with quotes, as '1.2.3'
          port == 80       => 10 => a condition goes on with "? wiring : wiring"
          a in [b ? c : d  => 8 => expected "]" to close the list, found "?"
          x ? a            => 5 => expected ":" and the wiring for when the condition does not hold, found the end
          80 ? a : b       => 3 => compare 80 with something, as in port == 80
          a & b ? c : d    => 2 => "and" is written &&
          a | b ? c : d    => 2 => "or" is written ||
          a in b ? c : d   => 5 => expected "[" after "in", found "b"
          a#               => 2 => expected an instance name, found the end
          a;b              => 1 => ";" means nothing here
          a 😀             => 2 => "😀" means nothing here
          """)
  void saysWhereItGoesWrong(String text, int at, String message) {
    Parsed.Failed failed = assertInstanceOf(Parsed.Failed.class, Parser.parse(text), text);
    assertEquals(new SyntaxError(at, message), failed.error());
  }
}
