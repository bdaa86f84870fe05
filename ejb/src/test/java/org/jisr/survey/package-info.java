/** Checks that every published value is in the database, as printed and with its source. */
@NullMarked
package org.jisr.survey;

import org.jspecify.annotations.NullMarked;
