/** Tasks of a community police office over HTTP. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.policing;

import org.jspecify.annotations.NullMarked;
