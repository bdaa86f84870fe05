/**
 * Sealed releases as a commander reads them: verified figures with their range, what changed, and
 * the pictures of them. Noise, method and sealing are sub-packages; nothing here reads a case.
 */
@NullMarked
package org.jisr.release;

import org.jspecify.annotations.NullMarked;
