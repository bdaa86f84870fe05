/**
 * Organisations and who acts for them today. Taking a membership away takes effect at the next
 * request, whatever the identity provider still says.
 */
@NullMarked
package org.jisr.people;

import org.jspecify.annotations.NullMarked;
