package org.jisr.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * Keycloak's pages in the application's look and words: the theme {@code jisr}, which the realm
 * names. Its files lie beside this class and are laid out anew at every start.
 */
final class SignInTheme {
  static final String NAME = "jisr";

  private static final String PROPERTIES = "login/theme.properties";

  static final List<String> FILES =
      List.of(
          PROPERTIES,
          "login/template.ftl",
          "login/login.ftl",
          "login/login-update-password.ftl",
          "login/messages/messages_ar.properties",
          "login/messages/messages_en.properties",
          "login/resources/css/tokens.css",
          "login/resources/css/sign-in.css",
          "login/resources/img/icon.svg");

  private SignInTheme() {}

  /** Writes the theme below Keycloak's folder of themes; a rehearsal's says what it is. */
  static void layOut(Path themes, Origin origin) {
    for (String file : FILES) {
      Path to = themes.resolve(NAME).resolve(file);
      Folders.make(Objects.requireNonNull(to.getParent()));
      try (InputStream from = SignInTheme.class.getResourceAsStream("theme/" + file)) {
        Files.copy(Objects.requireNonNull(from, file), to, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (origin == Origin.REHEARSAL) {
      Path properties = themes.resolve(NAME).resolve(PROPERTIES);
      Folders.writePrivate(properties, Folders.read(properties) + "rehearsal=true\n");
    }
  }
}
