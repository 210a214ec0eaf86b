package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.manual.Settable;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.Parameter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a key that may be set when the program starts.
 *
 * @param key the key
 */
record SettingWriter(Settable key) {
  /** Columns before each call. */
  private static final int INDENT = 10;

  /** Arguments that get calls of their own. */
  private static final int FEW = 10;

  private static final ClassName SETTING = ClassName.get("dev.dovetail.runtime", "Setting");
  private static final ClassName VALUE_TYPE = ClassName.get("dev.dovetail.runtime", "ValueType");

  /** The constant for a key. */
  FieldSpec field(String name) {
    Parameter.Key declaration = key.declaration();
    CodeBlock.Builder setting =
        CodeBlock.builder().add("$T.of($S, $L)", SETTING, key.name(), type(declaration.type()));
    addAll(setting, "usedBy", key.users());
    if (!declaration.doc().isEmpty()) {
      add(setting, "doc", declaration.doc());
    }
    declaration.defaultValue().ifPresent(it -> add(setting, "defaultValue", it));
    key.compiled().ifPresent(it -> add(setting, "compiledValue", it));
    key.aliases().forEach(it -> add(setting, "alias", it));
    key.variable().ifPresent(it -> add(setting, "env", it));
    if (declaration.secret()) {
      setting.add("\n        .secret()");
    }
    addAll(setting, "decides", key.decides());
    return FieldSpec.builder(
            ParameterizedTypeName.get(SETTING, value(declaration.type()).box()), name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n    $L", setting.build())
        .build();
  }

  /** Each in a call of its own; many in one, for javac's stack ends in a chain of thousands. */
  private static void addAll(CodeBlock.Builder setting, String method, List<String> arguments) {
    if (arguments.size() <= FEW) {
      arguments.forEach(it -> add(setting, method, it));
      return;
    }
    List<CodeBlock> texts = arguments.stream().map(new TextWriter()::write).toList();
    Call call = new Call(CodeBlock.of(".$L", method), texts);
    setting.add("\n        $L", call.at(INDENT, "            ", INDENT + 4, 0));
  }

  private static void add(CodeBlock.Builder setting, String method, String argument) {
    setting.add("\n        .$L($L)", method, new TextWriter().write(argument));
  }

  private static CodeBlock type(KeyType type) {
    if (type instanceof KeyType.Primitive primitive) {
      return CodeBlock.of("$T.$L", VALUE_TYPE, primitive.kind());
    }
    if (type instanceof KeyType.Text) {
      return CodeBlock.of("$T.TEXT", VALUE_TYPE);
    }
    if (type instanceof KeyType.Duration) {
      return CodeBlock.of("$T.DURATION", VALUE_TYPE);
    }
    if (type instanceof KeyType.Constants constants) {
      return CodeBlock.of("$T.oneOf($T.values())", VALUE_TYPE, TypeName.get(constants.type()));
    }
    if (type instanceof KeyType.Listed listed) {
      return CodeBlock.of("$T.list($L)", VALUE_TYPE, type(listed.element()));
    }
    if (type instanceof KeyType.Uri) {
      return CodeBlock.of("$T.of($S, $T::create)", VALUE_TYPE, "URI", URI.class);
    }
    KeyType.Parsed parsed = (KeyType.Parsed) type;
    ClassName name = ClassName.get(parsed.element());
    // What is called on the setting next keeps javac from finding the type arguments itself.
    CodeBlock arguments =
        parsed.element().getTypeParameters().isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("<$T>", TypeName.get(parsed.type()));
    return CodeBlock.of(
        "$T.$Lof($S, $T::$L)", VALUE_TYPE, arguments, name.simpleName(), name, parsed.method());
  }

  private static TypeName value(KeyType type) {
    if (type instanceof KeyType.Primitive primitive) {
      return switch (primitive.kind()) {
        case BOOLEAN -> TypeName.BOOLEAN;
        case BYTE -> TypeName.BYTE;
        case SHORT -> TypeName.SHORT;
        case INT -> TypeName.INT;
        case LONG -> TypeName.LONG;
        case CHAR -> TypeName.CHAR;
        case FLOAT -> TypeName.FLOAT;
        default -> TypeName.DOUBLE;
      };
    }
    if (type instanceof KeyType.Constants constants) {
      return TypeName.get(constants.type());
    }
    if (type instanceof KeyType.Listed listed) {
      return ParameterizedTypeName.get(ClassName.get(List.class), value(listed.element()).box());
    }
    if (type instanceof KeyType.Parsed parsed) {
      return TypeName.get(parsed.type());
    }
    return type instanceof KeyType.Duration
        ? ClassName.get(Duration.class)
        : type instanceof KeyType.Uri ? ClassName.get(URI.class) : ClassName.get(String.class);
  }
}
