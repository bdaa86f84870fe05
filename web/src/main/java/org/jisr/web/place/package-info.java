/** The gazetteer over HTTP. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.place;

import org.jspecify.annotations.NullMarked;
