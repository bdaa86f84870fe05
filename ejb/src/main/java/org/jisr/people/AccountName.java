package org.jisr.people;

/**
 * What the identity provider calls an account. Read when a page needs it, never stored here.
 *
 * @param username what one signs in with; empty for an account that is gone
 */
record AccountName(String username, String name) {
  static final AccountName GONE = new AccountName("", "");
}
