/** A forum over HTTP. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.forum;

import org.jspecify.annotations.NullMarked;
