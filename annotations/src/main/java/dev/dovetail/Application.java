package dev.dovetail;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class a program is made of: a {@code Job} whose one public constructor names, by its
 * signature-typed parameters, the devices it needs. javac writes {@code Main_<target>} beside it
 * for each target of {@code -Atarget}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Application {
  /** What the program is called in messages; by default the class name in kebab-case. */
  String name() default "";

  /** One sentence for {@code --help}. */
  String doc() default "";

  /** What {@code --version} prints after the name; empty for a program without versions. */
  String version() default "";

  /**
   * First part of the written class's name; a second application in the same package needs its own.
   */
  String main() default "Main";
}
