/**
 * The closed month is drawn once, written down, signed and published: calendar, ledger, canonical
 * file, release log, the press that seals and the loader that publishes. Plain Java over data
 * sources, so that the server, the launcher and an operator run the same code.
 */
@NullMarked
package org.jisr.release.sealing;

import org.jspecify.annotations.NullMarked;
