package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.ListText;
import dev.dovetail.processor.read.ValueText;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.lang.model.type.TypeKind;

/** Writes a value that is fixed when compiling as Java. */
final class LiteralWriter {
  /** The expression for a text that is a value of the type. */
  CodeBlock write(KeyType type, String text) {
    if (type instanceof KeyType.Primitive primitive) {
      return primitive(primitive.kind(), text);
    }
    if (type instanceof KeyType.Constants constants) {
      int index = (Integer) new ValueText(text).value(constants).orElseThrow();
      return CodeBlock.of(
          "$T.$L", TypeName.get(constants.type()), constants.constants().get(index));
    }
    if (type instanceof KeyType.Duration duration) {
      return CodeBlock.of(
          "$T.parse($S)", Duration.class, new ValueText(text).value(duration).orElseThrow());
    }
    if (type instanceof KeyType.Uri) {
      return CodeBlock.of("$T.create($L)", URI.class, new TextWriter().write(text));
    }
    if (type instanceof KeyType.Listed listed) {
      CodeBlock elements =
          new ListText(text)
              .elements().orElseThrow().stream()
                  .map(it -> write(listed.element(), it))
                  .collect(CodeBlock.joining(", "));
      return CodeBlock.of("$T.of($L)", List.class, elements);
    }
    if (type instanceof KeyType.Parsed parsed) {
      return CodeBlock.of(
          "$T.$L($L)",
          ClassName.get(parsed.element()),
          parsed.method(),
          new TextWriter().write(text));
    }
    return new TextWriter().write(text);
  }

  /** Whether the expressions for values of the type declare exceptions. */
  boolean throwing(KeyType type) {
    return type instanceof KeyType.Listed listed
        ? throwing(listed.element())
        : type instanceof KeyType.Parsed parsed && parsed.throwing();
  }

  private static CodeBlock primitive(TypeKind kind, String text) {
    return switch (kind) {
      case BOOLEAN -> CodeBlock.of("$L", Boolean.parseBoolean(text));
      case CHAR -> new TextWriter().write(text.charAt(0));
      case BYTE, SHORT ->
          CodeBlock.of("($L) $L", kind == TypeKind.BYTE ? "byte" : "short", Long.parseLong(text));
      case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
      case FLOAT -> decimal("Float", Float.parseFloat(text), "f");
      case DOUBLE -> decimal("Double", Double.parseDouble(text), "");
      default -> CodeBlock.of("$L", Long.parseLong(text));
    };
  }

  private static CodeBlock decimal(String box, double value, String suffix) {
    ClassName boxed = ClassName.get("java.lang", box);
    if (Double.isNaN(value)) {
      return CodeBlock.of("$T.NaN", boxed);
    }
    return Double.isInfinite(value)
        ? CodeBlock.of("$T.$L_INFINITY", boxed, value > 0 ? "POSITIVE" : "NEGATIVE")
        : CodeBlock.of("$L$L", suffix.isEmpty() ? value : (Object) (float) value, suffix);
  }
}
