/** Code lists over HTTP. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.category;

import org.jspecify.annotations.NullMarked;
