/**
 * A real PostgreSQL for tests of what the database itself refuses: the same binaries, roles and
 * migrations as an installation, in a folder of the build.
 */
@NullMarked
package org.jisr.postgres;

import org.jspecify.annotations.NullMarked;
