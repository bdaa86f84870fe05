/**
 * The gate held against lines made to slip past it and lines it must let pass; every line is
 * invented.
 */
@NullMarked
package org.jisr.nonames;

import org.jspecify.annotations.NullMarked;
