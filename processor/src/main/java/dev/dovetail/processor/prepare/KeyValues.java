package dev.dovetail.processor.prepare;

import dev.dovetail.processor.configure.KeyValue;
import dev.dovetail.processor.read.KeyType;
import dev.dovetail.processor.read.ListText;
import dev.dovetail.processor.read.Stage;
import dev.dovetail.processor.resolve.Binding;
import dev.dovetail.processor.resolve.Graph;
import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What is known of an instance's keys while compiling.
 *
 * @param graph the program
 * @param instance one of its instances
 */
record KeyValues(Graph graph, Instance instance) {
  /** The keys, in order. */
  List<KeyValue> all() {
    return instance.bindings().stream().map(this::value).toList();
  }

  private KeyValue value(Binding binding) {
    KeyType type = binding.key().type();
    Optional<String> text = graph.key(binding).value(binding);
    boolean fixed = binding.fixed().isPresent();
    return new KeyValue(
        binding.key().key(),
        binding.name(),
        name(type),
        text,
        text.map(it -> elements(type, it)).orElse(List.of()),
        fixed,
        !fixed && binding.key().stage() != Stage.CONFIGURE);
  }

  private static List<String> elements(KeyType type, String text) {
    return type instanceof KeyType.Listed
        ? new ListText(text).elements().orElseThrow()
        : List.of(text);
  }

  private static String name(KeyType type) {
    if (type instanceof KeyType.Primitive primitive) {
      return primitive.kind().toString().toLowerCase(Locale.ROOT);
    }
    if (type instanceof KeyType.Listed listed) {
      return "java.util.List<" + boxed(listed.element()) + ">";
    }
    return boxed(type);
  }

  private static String boxed(KeyType type) {
    if (type instanceof KeyType.Primitive primitive) {
      return switch (primitive.kind()) {
        case INT -> "java.lang.Integer";
        case CHAR -> "java.lang.Character";
        default -> {
          String name = primitive.kind().toString();
          yield "java.lang." + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }
      };
    }
    if (type instanceof KeyType.Constants constants) {
      return name(constants.type());
    }
    if (type instanceof KeyType.Parsed parsed) {
      return name(parsed.type());
    }
    if (type instanceof KeyType.Duration) {
      return "java.time.Duration";
    }
    return type instanceof KeyType.Uri ? "java.net.URI" : "java.lang.String";
  }

  private static String name(TypeMirror type) {
    return type.toString();
  }
}
