/**
 * Checks against a real PostgreSQL that a closed month is drawn once, whatever crashes, is tampered
 * with or restored, and that each database role can do its own work only.
 */
@NullMarked
package org.jisr.release.sealing;

import org.jspecify.annotations.NullMarked;
