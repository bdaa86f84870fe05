package org.jisr.referral;

import java.util.List;

/** The items a referral was made of, as they are sealed for the centre. */
public record SentItems(List<String> items) {}
