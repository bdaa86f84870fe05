/**
 * The consent ledger: for which purpose, to whom, which items, in which words, until when. No live
 * row, no field; a consent is never edited, its withdrawal is a second fact.
 */
@NullMarked
package org.jisr.consent;

import org.jspecify.annotations.NullMarked;
