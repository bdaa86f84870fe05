/**
 * Finds in a forum's free text what points at a person: names, telephones, addresses and the like.
 * It is a leaf that any capability may ask, and it misses some: the pages still ask not to write
 * them.
 */
@NullMarked
package org.jisr.nonames;

import org.jspecify.annotations.NullMarked;
