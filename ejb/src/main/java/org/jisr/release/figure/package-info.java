/**
 * How the rows of a closed month become published figures: the views and their budget, one row per
 * person, noise, least squares, whole numbers that add up, intervals and what may be shown. Plain
 * Java, whole numbers throughout after the public matrix is made; knows no database and no clock.
 */
@NullMarked
package org.jisr.release.figure;

import org.jspecify.annotations.NullMarked;
