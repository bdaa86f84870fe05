/**
 * Referrals of a survivor to a service: only items she ticked and consented to, sealed to the
 * provider, answered with a reason. The provider never learns from whose file a referral comes.
 */
@NullMarked
package org.jisr.referral;

import org.jspecify.annotations.NullMarked;
