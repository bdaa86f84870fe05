/**
 * How a person comes from a forum or the police to the centre: sealed on the sender's phone, opened
 * by the centre alone. What goes back is a token and, in time, that it was answered.
 */
@NullMarked
package org.jisr.intake;

import org.jspecify.annotations.NullMarked;
