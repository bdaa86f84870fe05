/**
 * The one decision point: who may do what to which record, for which purpose. Whatever is not
 * granted here is refused, and the refusal is written down.
 */
@NullMarked
package org.jisr.access;

import org.jspecify.annotations.NullMarked;
