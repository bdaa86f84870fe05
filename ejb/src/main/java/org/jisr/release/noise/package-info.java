/**
 * The exact discrete Laplace sampler behind every released figure, in whole numbers from a
 * cryptographic source. Nothing here uses floating point, and nothing else in Jisr draws noise.
 */
@NullMarked
package org.jisr.release.noise;

import org.jspecify.annotations.NullMarked;
