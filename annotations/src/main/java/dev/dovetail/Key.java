package dev.dovetail;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A named, typed value of a device: {@code -Aport=80} for javac, {@code --port 80} at start-up.
 *
 * <p>Types: the primitives, {@code String}, enums, {@code Duration}, {@code URI}, lists of these,
 * and any type with a public static {@code valueOf}, {@code of}, {@code parse} or {@code
 * fromString} of {@code String}.
 *
 * <p>On an application, and in a {@link Wiring}, it declares a key that only conditions use: it has
 * a name and a {@link #type}, and is set while compiling.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Keys.class)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE})
public @interface Key {
  /** Stands for a key without a default. */
  String NO_DEFAULT = "\0";

  /** Its name, a Java identifier; by default the parameter's, if it is on one. */
  String value() default "";

  /** One sentence for help and listings. */
  String doc() default "";

  /** The value when nobody sets one, as text; without it the key must be set. */
  String defaultValue() default NO_DEFAULT;

  /** When it may be set. */
  Stage stage() default Stage.BOTH;

  /** Further names on the program's command line; a single letter is a short option. */
  String[] aliases() default {};

  /** The environment variable that sets it at start-up; empty for none. */
  String env() default "";

  /** Whether it is never printed; such a key is {@link Stage#RUN} and has no default. */
  boolean secret() default false;

  /**
   * The type of the value, where there is no parameter, or a configurator turns the value into what
   * the parameter takes; by default the parameter's own.
   */
  Class<?> type() default void.class;
}
