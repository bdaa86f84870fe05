/**
 * The door a browser meets: who is asking, what a body may hold, how a refusal is worded. Resources
 * of a capability are in the package of its name; none holds a rule.
 */
@NullMarked
package org.jisr.web;

import org.jspecify.annotations.NullMarked;
