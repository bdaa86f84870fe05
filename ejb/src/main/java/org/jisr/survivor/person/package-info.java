/**
 * What is known of a person and how she can be reached without harm: names in their parts, dates as
 * far as they are known, rules for contact. Values only; where they are stored is not their matter.
 */
@NullMarked
package org.jisr.survivor.person;

import org.jspecify.annotations.NullMarked;
