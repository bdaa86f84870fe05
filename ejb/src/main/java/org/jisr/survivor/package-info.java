/**
 * The survivor file: who she is, how she can be reached, what happened, each sealed by itself. A
 * file is its case worker's; what leaves it leaves item by item, with consent.
 */
@NullMarked
package org.jisr.survivor;

import org.jspecify.annotations.NullMarked;
