/**
 * One sealed counting row per report, written inside the transaction of the issue or the survivor
 * file: the only thing that crosses from cases to numbers. The release job alone reads them, and
 * finds no person, no case and no text.
 */
@NullMarked
package org.jisr.counting;

import org.jspecify.annotations.NullMarked;
