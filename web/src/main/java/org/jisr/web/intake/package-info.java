/**
 * Hand-overs by HTTP: the slot of forums and police, and the desk of the centre. Two doors that
 * share no answer.
 */
@NullMarked
package org.jisr.web.intake;

import org.jspecify.annotations.NullMarked;
