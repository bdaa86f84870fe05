/** A forum's issues over HTTP. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.issue;

import org.jspecify.annotations.NullMarked;
