/**
 * The OpenAPI document, completed while the product is built and served as it is. What Java says of
 * a record, its nulls and its closed lists, the document says too.
 */
@NullMarked
package org.jisr.web.contract;

import org.jspecify.annotations.NullMarked;
