/**
 * Who is asking, for which purpose, and what was decided: the words every other module shares.
 * Nothing here knows a database, a server or a request.
 */
@NullMarked
package org.jisr.security;

import org.jspecify.annotations.NullMarked;
