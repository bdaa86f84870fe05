/**
 * The incident categories with their relation to the Human Security Survey, ICCS and GBVIMS. A code
 * list: it decides nothing and knows no record.
 */
@NullMarked
package org.jisr.category;

import org.jspecify.annotations.NullMarked;
