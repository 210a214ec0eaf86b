package dev.dovetail;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a wiring a name, by which it can be used wherever the name of a device can: {@code
 * default-store('site')}. It may stand on any type or package.
 */
@Documented
@Repeatable(Wirings.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Wiring {
  /** The signature of the slots it fills; it also fills slots of its superinterfaces. */
  Class<?> type();

  /** Its name, written as that of a device, and no device's of the signature. */
  String name();

  /** What it stands for; a bare name that is one of its parameters is what that was given. */
  String value();

  /** One sentence for help and listings. */
  String doc() default "";

  /**
   * Its parameters, in order, which take wirings or literals: {@code dir} has to be given, {@code
   * dir = 'site'} need not, and {@code dir?} leaves out the argument it stands in where it is not
   * given.
   */
  String[] parameters() default {};

  /** Keys that only its conditions use; each has a name and a type, and is set while compiling. */
  Key[] keys() default {};
}
