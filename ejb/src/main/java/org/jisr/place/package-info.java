/**
 * The gazetteer of Basra: governorate, districts, sub-districts and the areas people name, with
 * every spelling they are known by. Only governorate and district ever appear in a report.
 */
@NullMarked
package org.jisr.place;

import org.jspecify.annotations.NullMarked;
