package org.jisr.once;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer of one text that may stand in the clear beside its request's mark and be given again: a
 * token that is no secret. Texts are content, and kept nowhere, unless their type says this.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GivenAgain {}
