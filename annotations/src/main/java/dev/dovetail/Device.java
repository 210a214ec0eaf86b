package dev.dovetail;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an implementation of a signature that a wiring can name: a class with one public
 * constructor, or a public static factory method that returns the device or a {@code Result} of it.
 *
 * <p>Parameters marked {@link Key} are values; every other parameter is a slot, filled with another
 * device. A constructor does no I/O; a device that can fail to start is a factory method.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Device {
  /** The signatures it implements; it also fills slots of their superinterfaces. */
  Class<?>[] type();

  /**
   * The name wirings use: letters, digits and hyphens, a letter first; unique for a signature on a
   * target.
   */
  String name();

  /** One sentence for help and listings. */
  String doc() default "";

  /** What its users can rely on beyond the signature, a sentence each; for listings. */
  String[] promises() default {};

  /** The targets it works on; empty for a portable device. */
  String[] targets() default {};

  /** Whether equal applications are one instance; if not, each slot path has its own. */
  boolean shared() default true;

  /**
   * Whether it is a handle with room for one user: an instance that two slots share is a problem
   * then.
   */
  boolean exclusive() default false;

  /**
   * The Maven artifacts it needs while it runs, as {@code group:artifact:version}, each at least of
   * that version or within a Maven range; one that only some values of keys need stands behind a
   * condition, as {@code tls ? org.example:tls:1.2}.
   */
  String[] packages() default {};

  /**
   * The compile-time service that writes this device's initialisation, by its name; empty for a
   * device that is simply constructed.
   */
  String configurator() default "";
}
