/**
 * Checks that a reader gets verified figures, the same every time, and pictures that agree with
 * them.
 */
@NullMarked
package org.jisr.release;

import org.jspecify.annotations.NullMarked;
