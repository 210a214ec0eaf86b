package dev.dovetail.tests;

import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** Stands for a type that nothing is asked of. */
enum NoType implements TypeMirror {
  NONE;

  @Override
  public TypeKind getKind() {
    return TypeKind.NONE;
  }

  @Override
  public List<? extends AnnotationMirror> getAnnotationMirrors() {
    return List.of();
  }

  @Override
  public <A extends Annotation> A getAnnotation(Class<A> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
    throw new UnsupportedOperationException();
  }
}
