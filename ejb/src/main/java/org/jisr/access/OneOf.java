package org.jisr.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The closed list of words a component travels as, or each item of a list: it stands in the OpenAPI
 * document, and from there in the types of the front end. It checks nothing; the rules of the
 * record do.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OneOf {
  /** The words themselves. */
  String[] value() default {};

  /** Or the enum whose names they are, in lower case with hyphens. */
  Class<? extends Enum<?>> names() default None.class;

  /** No enum. */
  enum None {}
}
