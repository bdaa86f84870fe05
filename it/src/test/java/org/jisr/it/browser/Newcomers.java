package org.jisr.it.browser;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jisr.platform.Account;
import org.jisr.platform.Stack;

/**
 * The people of an installation that began empty, each with a phone and a password of their own.
 */
final class Newcomers {
  private static final String OWN = "a-password-of-my-own-";
  private static final String ADMINISTRATOR = Account.FIRST_ADMINISTRATOR.username();

  private final Map<String, String> oneTime = new TreeMap<>();
  private Stack stack;

  Newcomers(Stack stack) {
    this.stack = stack;
    handed(ADMINISTRATOR, stack.password(Account.FIRST_ADMINISTRATOR));
  }

  /** From here on their phones go to this start of the installation. */
  void goTo(Stack later) {
    stack = later;
  }

  /** Somebody got a password that works once. */
  void handed(String username, String password) {
    oneTime.put(username, password);
  }

  /** On her own phone, signed in for the first time, before her home page. */
  Phone first(String username) {
    Phone phone = Phone.before(stack);
    phone.find("#username").waitFor();
    phone.picture("empty-sign-in");
    String once = Objects.requireNonNull(oneTime.get(username), username);
    phone.signInFirst(username, once, OWN + username);
    phone.isOn("home");
    phone.picture("empty-home-" + username);
    return phone;
  }

  /** On her own phone, once more. */
  Phone again(String username) {
    Phone phone = Phone.before(stack);
    phone.signInWith(username, OWN + username);
    phone.isOn("home");
    return phone;
  }
}
