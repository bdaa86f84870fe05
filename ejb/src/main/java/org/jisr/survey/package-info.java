/**
 * The Human Security Survey as it was published: every printed value with the lines it stands on,
 * in a table of its own units, contradictions side by side and nothing interpolated.
 */
@NullMarked
package org.jisr.survey;

import org.jspecify.annotations.NullMarked;
