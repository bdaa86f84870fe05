package org.jisr.security.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The vectors under {@code vectors/}: a list of flat objects of texts and numbers, read as such.
 */
record Vectors(Map<String, String> fields) {
  private static final Pattern OBJECT = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\\s*(?:\"([^\"]*)\"|(\\d+))");

  static List<Vectors> read(String kind) {
    String json;
    try (InputStream in = Vectors.class.getResourceAsStream("/vectors/hpke.json")) {
      json = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    List<Vectors> vectors = new ArrayList<>();
    Matcher object = OBJECT.matcher(json);
    while (object.find()) {
      Map<String, String> fields = new HashMap<>();
      Matcher field = FIELD.matcher(object.group(1));
      while (field.find()) {
        fields.put(field.group(1), field.group(2) == null ? field.group(3) : field.group(2));
      }
      if (kind.equals(fields.get("kind"))) {
        vectors.add(new Vectors(fields));
      }
    }
    return vectors;
  }

  String text(String name) {
    return Objects.requireNonNull(fields.get(name), name);
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  byte[] bytes(String name) {
    return HexFormat.of().parseHex(text(name));
  }

  UUID id(String name) {
    return UUID.fromString(text(name));
  }

  @Override
  public String toString() {
    return text("name");
  }
}
