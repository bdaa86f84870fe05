/** The consent ledger of a survivor file by HTTP. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.consent;

import org.jspecify.annotations.NullMarked;
