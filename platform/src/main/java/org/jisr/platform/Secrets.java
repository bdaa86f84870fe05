package org.jisr.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Guarantee: every password of an installation is made at random on first use, is known to this one
 * installation only, and rests in one file that its owner alone may read.
 */
public final class Secrets {
  /** No letters that are mistaken for one another when read from a screen. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 24;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> known = new TreeMap<>();

  private Secrets(Path file) {
    this.file = file;
  }

  /** The secrets of this file; an absent file is an installation that has none yet. */
  static Secrets in(Path file) {
    Secrets secrets = new Secrets(file);
    Properties properties = new Properties();
    try (StringReader reader = new StringReader(Folders.read(file))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties
        .stringPropertyNames()
        .forEach(name -> secrets.known.put(name, properties.getProperty(name)));
    return secrets;
  }

  /**
   * The password of this name, made and stored on first use: 24 letters and digits, about 139 bits.
   */
  public synchronized String password(String name) {
    String there = known.get(name);
    if (there != null) {
      return there;
    }
    StringBuilder made = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    known.put(name, made.toString());
    store();
    return made.toString();
  }

  private void store() {
    StringBuilder text =
        new StringBuilder("# Passwords of this installation. Keep this file to yourself.\n");
    known.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    Folders.writePrivate(file, text.toString());
  }
}
