package org.jisr.referral;

import java.util.List;

/**
 * The items that were sent with a referral, as they are sealed under the key of the file.
 *
 * @param items their codes
 */
public record SentItems(List<String> items) {}
