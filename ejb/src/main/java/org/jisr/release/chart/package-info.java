/**
 * The pictures of a release as SVG of our own: a release never changes, so its pictures do not
 * either, in two languages, with no script, no style sheet and no colour that says anything alone.
 */
@NullMarked
package org.jisr.release.chart;

import org.jspecify.annotations.NullMarked;
