/** Compares each picture with the one that was looked at and approved, in both languages. */
@NullMarked
package org.jisr.release.chart;

import org.jspecify.annotations.NullMarked;
