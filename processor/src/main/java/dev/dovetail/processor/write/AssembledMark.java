package dev.dovetail.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.processor.read.DeclarationName;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What a main says about how it came to be.
 *
 * @param home what asked for it
 * @param declarations types that tell of the declarations it rests on
 */
public record AssembledMark(TypeElement home, Collection<DeclarationName> declarations) {
  /** How many are in a constant, each of 64 characters: a class file takes 65,535 bytes of one. */
  private static final int MOST = 1_000;

  /**
   * Writes it. The types stand in an initialiser, which the compiler reads when all are written;
   * were one read before, it would begin again, and lose what is said of parameters.
   */
  void addTo(TypeSpec.Builder main) {
    main.addAnnotation(
        AnnotationSpec.builder(ClassName.get("dev.dovetail.index", "Assembled"))
            .addMember("value", "$S", home.getQualifiedName())
            .build());
    List<DeclarationName> all = List.copyOf(declarations);
    for (int i = 0; i < all.size(); i += MOST) {
      List<DeclarationName> some = all.subList(i, Math.min(i + MOST, all.size()));
      main.addField(constant(i == 0 ? "DECLARATIONS" : "DECLARATIONS_" + i, some));
    }
    if (!all.isEmpty()) {
      main.alwaysQualify(
          all.stream().map(DeclarationName::simpleName).distinct().toArray(String[]::new));
    }
  }

  private static FieldSpec constant(String name, List<DeclarationName> declarations) {
    return FieldSpec.builder(String.class, name, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What it rests on, for Eclipse to see when that changes.\n")
        .initializer(
            declarations.stream()
                .map(
                    it ->
                        CodeBlock.of("$T.DIGEST", ClassName.get(it.packageName(), it.simpleName())))
                .collect(CodeBlock.joining("\n+ ")))
        .build();
  }
}
