/**
 * What forums ask of the community police, who of an office works on it, and what came of it. No
 * survivor's matter ever comes here: those go to the centre.
 */
@NullMarked
package org.jisr.policing;

import org.jspecify.annotations.NullMarked;
