/**
 * What an audit entry says, byte for byte, and the hashes that make a changed or missing entry
 * show. Also the check that the cryptographic library is the one we pinned.
 */
@NullMarked
package org.jisr.security.audit;

import org.jspecify.annotations.NullMarked;
