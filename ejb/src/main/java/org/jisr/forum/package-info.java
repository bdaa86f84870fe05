/** A community policing forum: where it sits and whom it serves. Never a survivor's name. */
@NullMarked
package org.jisr.forum;

import org.jspecify.annotations.NullMarked;
