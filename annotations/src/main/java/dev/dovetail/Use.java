package dev.dovetail;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The wiring that fills a slot unless an argument or an option says otherwise. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface Use {
  /** A wiring, as {@code http(tcpip)} or {@code port == 80 ? http(tcpip) : tcpip}. */
  String value();

  /** One sentence that says what the choice is about. */
  String doc() default "";
}
