/** Survivor files by HTTP, to their own case workers. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.survivor;

import org.jspecify.annotations.NullMarked;
