package dev.dovetail;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts an application together that may be compiled already, for one target: the main is written
 * into the package of the annotated class, whatever {@code -Atarget} says. A test is the usual
 * place.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Assemble {
  /** The application. */
  Class<?> application();

  /** The target. */
  String target();

  /** Choices as options have them, {@code store = memory}; they go before every option. */
  String[] value() default {};

  /** First part of the written class's name; by default the application's own. */
  String main() default "";
}
