/** The service directory by HTTP. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.directory;

import org.jspecify.annotations.NullMarked;
