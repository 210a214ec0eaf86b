package dev.dovetail.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.read.Device;
import dev.dovetail.processor.read.EntryName;
import dev.dovetail.processor.read.NamedWiring;
import dev.dovetail.processor.read.Parameter;
import dev.dovetail.processor.read.Signatures;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes the entries by which a device is found once it is compiled.
 *
 * @param sources where to
 * @param written names of the entries there are, each of which is written once
 */
public record EntryWriter(SourceWriter sources, Set<String> written) {
  private static final ClassName INDEX_ENTRY = ClassName.get("dev.dovetail.index", "IndexEntry");

  /** Writes one for each signature and target of a device. */
  public void write(Device device) throws IOException {
    Set<String> targets = device.targets().isEmpty() ? Set.of(EntryName.ANY) : device.targets();
    for (TypeElement signature : Signatures.closure(device.signatures())) {
      for (String target : targets) {
        String name = signature.getQualifiedName().toString();
        EntryName entry = new EntryName(name, device.name(), target);
        write(entry, "device", annotation(device), device.declaring());
      }
    }
  }

  /** Writes one for each signature of a named wiring. */
  public void write(NamedWiring wiring) throws IOException {
    AnnotationSpec annotation =
        AnnotationSpec.builder(INDEX_ENTRY)
            .addMember("device", "$S", wiring.holder())
            .addMember("wiring", "true")
            .build();
    for (TypeElement signature : Signatures.closure(List.of(wiring.signature()))) {
      String name = signature.getQualifiedName().toString();
      EntryName entry = new EntryName(name, wiring.name(), EntryName.ANY);
      write(entry, "wiring", annotation, wiring.holder());
    }
  }

  private void write(EntryName name, String kind, AnnotationSpec annotation, Element origin)
      throws IOException {
    if (written.add(name.className())) {
      sources.write(entry(name, kind, annotation), List.of(origin));
    }
  }

  private static JavaFile entry(EntryName name, String kind, AnnotationSpec annotation) {
    boolean anywhere = name.target().equals(EntryName.ANY);
    TypeSpec entry =
        TypeSpec.interfaceBuilder(EntryName.SIMPLE_NAME)
            .addJavadoc(
                "The $L {@code $L} as a {@code $L}, on $L.\n",
                kind,
                name.device(),
                name.signature(),
                anywhere ? "any target" : "target {@code " + name.target() + "}")
            .addAnnotation(annotation)
            .build();
    return JavaFile.builder(name.packageName(), entry).skipJavaLangImports(true).build();
  }

  private static AnnotationSpec annotation(Device device) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(INDEX_ENTRY)
            .addMember("device", "$S", device.declaring().getQualifiedName());
    if (device.creation() != Device.Creation.CONSTRUCTOR) {
      annotation.addMember("factory", "$S", device.creator().getSimpleName());
    }
    if (!device.parameters().isEmpty()) {
      CodeBlock names =
          device.parameters().stream()
              .map(Parameter::name)
              .map(it -> CodeBlock.of("$S", it))
              .collect(CodeBlock.joining(", ", "{", "}"));
      annotation.addMember("parameters", names);
    }
    return annotation.build();
  }
}
