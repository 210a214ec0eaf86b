package dev.dovetail.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of code that a configurator wrote. */
final class CodeReaderTest {
  private static final Map<String, ClassName> TYPES =
      Map.of(
          "a.B", ClassName.get("a", "B"),
          "a.B.C", ClassName.get("a", "B", "C"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.B.of(${x}, ${y})           | a.B.of(<x>, <y>)",
        "new a.B.C(${x},2)            | new a.B.C(<x>, 2)",
        "f(new M<String, Integer>())  | f(new M<String, Integer>())",
        "f((a, b) -> { g(a); h(b); }) | f((a, b) -> { g(a); h(b); })",
        "f(x.a.B(), \"a.B ${x} )\")   | f(x.a.B(), \"a.B ${x} )\")",
        "f(\"\\\\u\", '\\'', '(')     | f(\"\\\\u\", '\\'', '(')",
        "(a.B) f(1).g(${x})           | (a.B) f(1).g(<x>)",
        "f()                          | f()",
        "$x$.f($y${x})                | $x$.f($y<x>)",
        "f(1.5e3f, a .B())            | f(1.5e3f, a .B())",
      })
  void calls(String text, String read) throws CodeFault {
    CodeText code = read(text);
    assertEquals(true, code.isCall(), text);
    assertEquals(read, code.call(CodeReaderTest::meaning).inOneLine().toString());
    assertEquals(read, code.code(CodeReaderTest::meaning).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 + 2", "${x}", "(f)", "f(1) + 2", "new a.B() { }", "x -> { f(x); }"})
  void whatIsNoCall(String text) throws CodeFault {
    assertEquals(false, read(text).isCall(), text);
    assertEquals(text.replace("${x}", "<x>"), read(text).code(CodeReaderTest::meaning).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "f(            | a \")\" is missing",
        "f(]           | a \"]\" is too many",
        "f)            | a \")\" is too many",
        "f({)}         | a \")\" is too many",
        "f();          | it is more than one expression",
        "f() /* x */   | it has a comment",
        "f() // x      | it has a comment",
        "\"            | a \" is missing",
        "'x            | a ' is missing",
        "${x           | a \"}\" is missing",
        "\"\\u0022\"   | it has a \\u; the character itself will do",
        "\\u0022       | a backslash is outside of a text",
        "\"\"\" x      | it has several lines",
        "`f(\n)`       | it has several lines",
        "` `           | it is empty",
      })
  void whatDoesNotKeepToItsPlace(String text, String fault) {
    CodeFault thrown = assertThrows(CodeFault.class, () -> read(text), text);
    assertEquals(fault, thrown.getMessage());
  }

  @Test
  void references() throws CodeFault {
    assertEquals(Set.of("x", "this"), read("f(${this}, ${x}, \"${y}\", g(${x}))").references());
  }

  private static CodeText read(String text) throws CodeFault {
    return new CodeReader(text, it -> Optional.ofNullable(TYPES.get(it))).read();
  }

  private static CodeBlock meaning(String name) {
    return CodeBlock.of("<$L>", name);
  }
}
