/**
 * What Jisr costs, in figures: {@code ./jisr bench} runs {@link org.jisr.it.bench.Bench} and {@link
 * org.jisr.it.incontainer.SealingBench}. Nothing here fails for being slow.
 */
@NullMarked
package org.jisr.it.bench;

import org.jspecify.annotations.NullMarked;
