package dev.dovetail.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.read.DeclarationName;
import java.util.Collection;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What a main says about how it came to be.
 *
 * @param home what asked for it
 * @param declarations types that tell of the declarations it rests on
 */
public record AssembledMark(TypeElement home, Collection<DeclarationName> declarations) {
  /**
   * Writes it. The types stand in an initialiser, which the compiler reads when all are written;
   * were one read before, it would begin again, and lose what is said of parameters.
   */
  void addTo(TypeSpec.Builder main) {
    main.addAnnotation(
        AnnotationSpec.builder(ClassName.get("dev.dovetail.index", "Assembled"))
            .addMember("value", "$S", home.getQualifiedName())
            .build());
    if (!declarations.isEmpty()) {
      main.alwaysQualify(DeclarationName.SIMPLE);
      main.addField(
          FieldSpec.builder(String.class, "DECLARATIONS", Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("What it rests on, for Eclipse to see when that changes.\n")
              .initializer(
                  declarations.stream()
                      .map(
                          it ->
                              CodeBlock.of(
                                  "$T.DIGEST",
                                  ClassName.get(it.packageName(), DeclarationName.SIMPLE)))
                      .collect(CodeBlock.joining("\n+ ")))
              .build());
    }
  }
}
