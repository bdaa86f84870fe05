/**
 * Checks of the sampler against its exact law, and of the checks against a broken sampler. Floating
 * point is for tests.
 */
@NullMarked
package org.jisr.release.noise;

import org.jspecify.annotations.NullMarked;
