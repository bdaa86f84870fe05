/**
 * What happened: incidents of a survivor file, each sealed by itself, with the GBVIMS type its
 * answers give. One type an incident, by the worst act, or none; who did it is never asked.
 */
@NullMarked
package org.jisr.survivor.incident;

import org.jspecify.annotations.NullMarked;
