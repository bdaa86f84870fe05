package org.jisr.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jisr.access.Needed;
import org.jisr.access.OneOf;
import org.jisr.access.Violation;
import org.jisr.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Admit a person to an organisation, with an account of her own.
 *
 * @param username what she signs in with: 3 to 64 small Latin letters, digits, dots and hyphens
 * @param name how she is greeted, at most {@value #MAX_NAME} characters; kept by the identity
 *     provider alone
 * @param role one the organisation's kind has
 * @param oneTimePassword what she signs in with the first time
 */
public record AdmitPerson(
    @Needed @Nullable String username,
    @Needed @Nullable String name,
    @Needed @OneOf(names = Role.class) @Nullable String role,
    @Needed @Nullable OneTimePassword oneTimePassword) {
  static final int MAX_NAME = 120;
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,63}");

  List<Violation> violations(OrganisationKind kind) {
    List<Violation> found = new ArrayList<>();
    if (username == null || username.isBlank()) {
      found.add(Violation.of("username", "missing"));
    } else if (!USERNAME.matcher(username).matches()) {
      found.add(Violation.of("username", "not-a-username"));
    }
    if (name == null || name.isBlank()) {
      found.add(Violation.of("name", "missing"));
    } else if (name.length() > MAX_NAME) {
      found.add(new Violation("name", "too-long", MAX_NAME));
    }
    if (role == null) {
      found.add(Violation.of("role", "missing"));
    } else if (Role.of(role).filter(kind.roles()::contains).isEmpty()) {
      found.add(Violation.of("role", "unknown"));
    }
    found.addAll(
        Optional.ofNullable(oneTimePassword)
            .map(OneTimePassword::violations)
            .orElse(List.of(Violation.of("oneTimePassword", "missing"))));
    return found;
  }

  /** The account to make; only after {@link #violations} found none. */
  NewAccount account() {
    if (username == null || name == null || role == null || oneTimePassword == null) {
      throw new IllegalStateException("admitted before it was checked");
    }
    return new NewAccount(username, name.strip(), role, oneTimePassword.text());
  }

  /** What the identity provider needs. */
  record NewAccount(String username, String name, String role, String oneTimePassword) {
    @Override
    public String toString() {
      return "new account";
    }
  }
}
