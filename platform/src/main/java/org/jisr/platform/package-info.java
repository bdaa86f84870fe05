/**
 * The launcher behind {@code ./jisr}: two PostgreSQL instances, Keycloak with the realm of Jisr and
 * the application server, each bound to loopback. One {@link Installation} holds all that a running
 * Jisr keeps.
 */
@NullMarked
package org.jisr.platform;

import org.jspecify.annotations.NullMarked;
