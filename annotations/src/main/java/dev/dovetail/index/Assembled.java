package dev.dovetail.index;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What asked for a main; the processor writes it on the main in Eclipse's workspace, and nowhere
 * else. Eclipse compiles a main again when what it refers to has changed, and by this has the
 * processor write it again, too.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Assembled {
  /** Full name of the class that is marked {@code @Application} or {@code @Assemble}. */
  String value();
}
