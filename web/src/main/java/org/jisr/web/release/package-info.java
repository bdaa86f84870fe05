/** Sealed releases over HTTP: figures as JSON, pictures as SVG, the same bytes for everybody. */
@NullMarked
package org.jisr.web.release;

import org.jspecify.annotations.NullMarked;
