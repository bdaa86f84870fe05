/**
 * Links between files of people who belong together or stand against each other, and the check that
 * nobody works on both sides. What a link says is sealed under the file it was written in.
 */
@NullMarked
package org.jisr.survivor.link;

import org.jspecify.annotations.NullMarked;
