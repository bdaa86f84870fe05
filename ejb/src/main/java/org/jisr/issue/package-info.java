/**
 * What a community brings to its forum and what became of it. No name has a place here: a person
 * who needs help is handed over to the centre instead.
 */
@NullMarked
package org.jisr.issue;

import org.jspecify.annotations.NullMarked;
