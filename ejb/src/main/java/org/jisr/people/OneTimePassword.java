package org.jisr.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jisr.access.Needed;
import org.jisr.access.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A password that works once and must then be replaced by one's own. The page of whoever hands it
 * over makes it and shows it there alone: no answer of the server ever carries a password.
 *
 * @param password four times five small letters and digits without l, o, i, 0 and 1, joined by
 *     hyphens: 31 signs to the power of 20, about 99 bits
 */
public record OneTimePassword(@Needed @Nullable String password) {
  private static final Pattern SHAPE =
      Pattern.compile("[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}");

  List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    if (password == null) {
      found.add(Violation.of("password", "missing"));
    } else if (!SHAPE.matcher(password).matches()) {
      found.add(Violation.of("password", "not-a-one-time-password"));
    }
    return found;
  }

  String text() {
    if (password == null) {
      throw new IllegalStateException("used before it was checked");
    }
    return password;
  }

  @Override
  public String toString() {
    return "one-time password";
  }
}
