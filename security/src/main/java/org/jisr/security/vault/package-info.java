/**
 * The vault: seals what a person confided so that only her organisation's key opens it again. Plain
 * JDK and Bouncy Castle; where keys and grants are stored is behind ports.
 */
@NullMarked
package org.jisr.security.vault;

import org.jspecify.annotations.NullMarked;
