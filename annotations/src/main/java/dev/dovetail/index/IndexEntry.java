package dev.dovetail.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a compiled device or wiring is found by signature, name and target: the processor writes a
 * class of a computable name that carries this annotation. It says only what the device's class
 * file does not; all else is read from the device, so that a stale entry is noticed.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexEntry {
  /**
   * Full name of the device's class, or of the class with its factory method, or of what a named
   * wiring is declared on.
   */
  String device();

  /** Whether it stands for a named wiring. */
  boolean wiring() default false;

  /** Name of the factory method; empty for a constructor. */
  String factory() default "";

  /** Names of the parameters, in order: class files do not keep them. */
  String[] parameters() default {};

  /**
   * The type of each parameter and a number for its marks: by these it is noticed that a class file
   * without names has its parameters in another order.
   */
  String[] forms() default {};
}
