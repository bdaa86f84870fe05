/**
 * Tests of the whole: real PostgreSQL, Keycloak, server and browser, started once a run. A test
 * asks what a person or an attacker would notice.
 */
@NullMarked
package org.jisr.it;

import org.jspecify.annotations.NullMarked;
