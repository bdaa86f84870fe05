/** Tests of what every capability shares. */
@NullMarked
package org.jisr.access;

import org.jspecify.annotations.NullMarked;
