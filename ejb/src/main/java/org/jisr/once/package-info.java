/**
 * One request, one effect: a double click, a resent request and a connection lost at the wrong
 * moment make one record. The key comes with the request, the proof stands in its transaction.
 */
@NullMarked
package org.jisr.once;

import org.jspecify.annotations.NullMarked;
