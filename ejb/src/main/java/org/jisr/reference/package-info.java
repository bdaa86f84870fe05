/**
 * The reference files shipped with Jisr: places, code lists, published survey tables. Data with its
 * source, loaded idempotently, decided by nobody here.
 */
@NullMarked
package org.jisr.reference;

import org.jspecify.annotations.NullMarked;
