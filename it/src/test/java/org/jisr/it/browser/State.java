package org.jisr.it.browser;

import java.util.function.Consumer;

/**
 * Something a page can look like that its address alone does not show: an opened form, a refusal, a
 * wait.
 *
 * @param name of its pictures
 * @param reached from the page at that address, by what somebody would do
 * @param spoken whether the page can change its language in this state without leaving it
 */
record State(
    String name, String username, String address, Consumer<Phone> reached, boolean spoken) {
  static State of(String name, String username, String address, Consumer<Phone> reached) {
    return new State(name, username, address, reached, true);
  }

  /** One that a change of language would end. */
  State inOneLanguage() {
    return new State(name, username, address, reached, false);
  }
}
