package dev.dovetail.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.read.DeclarationName;
import java.util.Collection;
import javax.lang.model.element.TypeElement;

/**
 * What a main says about how it came to be.
 *
 * @param home what asked for it
 * @param declarations types that tell of the declarations it rests on
 */
public record AssembledMark(TypeElement home, Collection<DeclarationName> declarations) {
  /** It as an annotation. */
  AnnotationSpec annotation() {
    AnnotationSpec.Builder mark =
        AnnotationSpec.builder(ClassName.get("dev.dovetail.index", "Assembled"))
            .addMember("value", "$S", home.getQualifiedName());
    for (DeclarationName each : declarations) {
      mark.addMember(
          "declarations", "$T.class", ClassName.get(each.packageName(), DeclarationName.SIMPLE));
    }
    return mark.build();
  }
}
