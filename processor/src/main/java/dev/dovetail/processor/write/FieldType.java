package dev.dovetail.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dovetail.processor.resolve.Instance;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What a field for an instance is declared as. A type argument that the main cannot name is left
 * open.
 *
 * @param instance the instance
 * @param home a class of the package that the main goes into
 */
record FieldType(Instance instance, TypeElement home) {
  /** Its type. */
  TypeName name() {
    TypeMirror type = instance.type();
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return TypeName.get(type);
    }
    List<TypeName> arguments = declared.getTypeArguments().stream().map(this::argument).toList();
    ClassName plain = ClassName.get(element);
    return arguments.isEmpty()
        ? plain
        : ParameterizedTypeName.get(plain, arguments.toArray(TypeName[]::new));
  }

  private TypeName argument(TypeMirror type) {
    return new NamedType(type, home).code().isPresent()
        ? TypeName.get(type)
        : WildcardTypeName.subtypeOf(Object.class);
  }
}
