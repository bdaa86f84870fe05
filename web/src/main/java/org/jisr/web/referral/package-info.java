/**
 * Referrals by HTTP: from the file of a case worker, and in the inbox of a provider. Two doors to
 * two halves.
 */
@NullMarked
package org.jisr.web.referral;

import org.jspecify.annotations.NullMarked;
