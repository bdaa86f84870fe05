package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands before everything: whatever is answered, and to whomever, goes out guarded. */
class DoorTest {
  private static final Path SCREENS = Path.of("../web/src/main/frontend/src/shell/screens.json");

  private static final Map<String, String> GUARDS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()");

  private final Visitor nobody = Visitor.nobody();
  private final Visitor chair = Visitor.signedIn("chair.maqal");

  /** Nobody is led from it to Keycloak by the server: that would carry the page's address there. */
  @Test
  void everyPageIsGivenGuardedToWhoeverAsks() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String path : pages()) {
      HttpResponse<String> page = nobody.page(path);
      if (page.statusCode() != 200 || !page.body().contains("<div id=\"app\">")) {
        wrong.add(path + " " + page.statusCode());
      }
      wrong.addAll(unguarded(path, page));
      wrong.addAll(kept(path, page));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyAnswerAndRefusalIsGuarded() {
    List<String> wrong = new ArrayList<>();
    for (String path : List.of("/", "/api/me", "/api/issues", "/api/no-such-thing")) {
      wrong.addAll(unguarded(path, chair.page(path)));
      wrong.addAll(kept(path, chair.page(path)));
      if (!path.equals("/")) {
        wrong.addAll(unguarded("signed out " + path, nobody.get(path).whole()));
        wrong.addAll(kept("signed out " + path, nobody.get(path).whole()));
      }
    }
    HttpResponse<String> posted = nobody.post("/issues", "{}").whole();
    assertThat(posted.statusCode()).isEqualTo(405);
    wrong.addAll(unguarded("posted", posted));
    for (String asset : List.of("/assets/icon.svg", "/assets/no-such-thing")) {
      wrong.addAll(unguarded(asset, nobody.page(asset)));
    }
    assertThat(wrong).isEmpty();
  }

  /** On a poor line a script that is asked for again is a page that comes late. */
  @Test
  void onlyWhatIsNamedByItsContentIsKeptUnasked() {
    String page = nobody.page("/issues").body();
    Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(page);
    assertThat(script.find()).isTrue();
    assertThat(control(script.group(1))).isEqualTo("public, max-age=31536000, immutable");
    assertThat(control("/assets/icon.svg")).isEqualTo("no-cache");
    assertThat(control("/assets/today.html")).isEqualTo("no-cache");
    assertThat(control("/assets/gone-ABCDEFGH.js")).isEqualTo("no-store");
  }

  private String control(String path) {
    return String.join(" | ", nobody.page(path).headers().allValues("Cache-Control"));
  }

  private static List<String> unguarded(String name, HttpResponse<String> answer) {
    List<String> wrong = new ArrayList<>();
    GUARDS.forEach(
        (header, value) -> {
          List<String> sent = answer.headers().allValues(header);
          if (!sent.equals(List.of(value))) {
            wrong.add(name + " " + answer.statusCode() + " " + header + " " + sent);
          }
        });
    return wrong;
  }

  private static List<String> kept(String name, HttpResponse<String> answer) {
    String control = answer.headers().firstValue("Cache-Control").orElse("");
    return control.contains("no-store") ? List.of() : List.of(name + " may be kept: " + control);
  }

  private static List<String> pages() throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(SCREENS))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(screen -> screen.getString("route"))
          .filter(route -> !route.equals("/"))
          .map(route -> route.replaceAll(":[a-z]+", UUID.randomUUID().toString()))
          .toList();
    }
  }
}
