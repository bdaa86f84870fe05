/**
 * The services a survivor can be referred to, in the words of Open Referral HSDS. Where a shelter
 * stands never leaves this package; only its front gate is told.
 */
@NullMarked
package org.jisr.directory;

import org.jspecify.annotations.NullMarked;
