/** Published survey tables over HTTP, as they were printed, with their sources. */
@NullMarked
package org.jisr.web.survey;

import org.jspecify.annotations.NullMarked;
