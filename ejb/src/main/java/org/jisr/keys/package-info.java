/**
 * Where the vault's keys live: wrapped in the database, under a key-encryption key that is outside
 * it. Nothing here can open an envelope without a decision.
 */
@NullMarked
package org.jisr.keys;

import org.jspecify.annotations.NullMarked;
