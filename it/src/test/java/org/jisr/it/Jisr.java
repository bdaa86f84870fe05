package org.jisr.it;

import org.jisr.platform.Account;
import org.jisr.platform.Installation;
import org.jisr.platform.Stack;

/**
 * The one running Jisr of a test run: a fresh installation with sample data, started when the first
 * test asks for it, ended with the run.
 */
public final class Jisr {
  private static final Stack STACK = Stack.start(Installation.temporary());

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(STACK::close));
  }

  private Jisr() {}

  /** The running Jisr. */
  public static Stack stack() {
    return STACK;
  }

  /** The sample account of this name. */
  public static Account account(String username) {
    return STACK.accounts().stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  /** What the sample account of this name signs in with. */
  public static String passwordOf(String username) {
    return STACK.password(account(username));
  }
}
