/**
 * Planned contacts of a file and what came of them. Which day is in clear, for lists and clocks;
 * every word about the person is sealed.
 */
@NullMarked
package org.jisr.survivor.followup;

import org.jspecify.annotations.NullMarked;
