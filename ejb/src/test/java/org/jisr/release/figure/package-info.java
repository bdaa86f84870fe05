/**
 * Checks of the monthly figures: that they add up, that ranges hold the truth as often as promised,
 * what is shown.
 */
@NullMarked
package org.jisr.release.figure;

import org.jspecify.annotations.NullMarked;
