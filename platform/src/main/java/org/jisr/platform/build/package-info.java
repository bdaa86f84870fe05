/**
 * What runs before anything is compiled: finding the tools, building what changed, running the
 * tests. Nothing here may need a library, for {@code ./jisr} runs these sources as they are on a
 * fresh clone.
 */
@NullMarked
package org.jisr.platform.build;

import org.jspecify.annotations.NullMarked;
