/**
 * The sample world: organisations, people's places in them and 24 closed months of reports from a
 * fixed seed. Everything in it is made up by rule and marked as a sample; no story, no name.
 */
@NullMarked
package org.jisr.platform.sample;

import org.jspecify.annotations.NullMarked;
