/**
 * Tests that run inside the application server, beside the beans of the application as it was
 * built. What is proved here is what no door shows: transactions, roles, database walls, libraries.
 */
@NullMarked
package org.jisr.it.incontainer;

import org.jspecify.annotations.NullMarked;
