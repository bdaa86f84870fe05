/** Who is signed in, and signing out. Parses and delegates, nothing else. */
@NullMarked
package org.jisr.web.people;

import org.jspecify.annotations.NullMarked;
