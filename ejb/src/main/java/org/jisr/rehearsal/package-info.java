/**
 * Whether this installation is a rehearsal, and how far its clock stands ahead. A real one's clock
 * is the machine's.
 */
@NullMarked
package org.jisr.rehearsal;

import org.jspecify.annotations.NullMarked;
