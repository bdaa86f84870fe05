/**
 * What a forum's meeting decides on its issues, and what a community police office answers. Rows
 * and seals only; who may do what is decided by the boundaries that use them.
 */
@NullMarked
package org.jisr.issue.agenda;

import org.jspecify.annotations.NullMarked;
