/**
 * What was done by whom, for which purpose: appended in the transaction of the act, never changed.
 * Holds no personal data; what was done to a record is told by the digest of its envelopes.
 */
@NullMarked
package org.jisr.audit;

import org.jspecify.annotations.NullMarked;
