package org.jisr.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person with a browser's manners but no screen: follows redirects, keeps cookies, signs in
 * through Keycloak's own form.
 */
public final class Visitor {
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  // By origin and name; "Secure" is ignored, as a browser does on loopback.
  private final Map<String, Map<String, String>> cookies = new TreeMap<>();
  private final String base;
  private String username = "";

  /**
   * What came back.
   *
   * @param body as text; empty where there was none
   */
  public record Answer(int status, String body, HttpResponse<String> whole) {
    /** The body as a JSON object. */
    public JsonObject object() {
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readObject();
      }
    }

    /** The body as a JSON array. */
    public JsonArray array() {
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readArray();
      }
    }

    /** The id of what was made. */
    public String id() {
      return object().getString("id");
    }
  }

  Visitor(String base) {
    this.base = base;
  }

  /** Somebody who has not signed in. */
  public static Visitor nobody() {
    return new Visitor(Jisr.stack().address());
  }

  /** Signs in with a sample account of the running installation. */
  public static Visitor signedIn(String username) {
    Visitor visitor = nobody();
    visitor.signIn(username, Jisr.passwordOf(username));
    return visitor;
  }

  /** Signs in for the first time: with a password that works once, then with one's own. */
  static Visitor first(String username, String oneTimePassword, String own) {
    Visitor visitor = nobody();
    HttpResponse<String> asked = visitor.credentials(username, oneTimePassword);
    HttpResponse<String> landed =
        visitor.submit(asked, "password-new=" + encode(own) + "&password-confirm=" + encode(own));
    visitor.requireLanded(username, landed);
    return visitor;
  }

  /** Who signed in; nobody's is empty. */
  public String username() {
    return username;
  }

  /** Whether these open the door; nothing is done behind it. */
  static boolean isLetIn(String username, String password) {
    Visitor visitor = nobody();
    return visitor.credentials(username, password).uri().toString().startsWith(visitor.base);
  }

  private void signIn(String username, String password) {
    requireLanded(username, credentials(username, password));
  }

  private void requireLanded(String username, HttpResponse<String> landed) {
    if (!landed.uri().toString().startsWith(base)) {
      throw new AssertionError(username + " did not land on Jisr: " + landed.uri().getPath());
    }
    this.username = username;
  }

  private HttpResponse<String> credentials(String username, String password) {
    return submit(
        follow(page("/")),
        "username=" + encode(username) + "&password=" + encode(password) + "&credentialId=");
  }

  /** Sends the form that stands on the page. */
  private HttpResponse<String> submit(HttpResponse<String> page, String fields) {
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new AssertionError("No form, status " + page.statusCode());
    }
    HttpRequest.Builder post =
        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(fields));
    return follow(send(post));
  }

  /** A page, as a browser asks for it; redirects are not followed. */
  public HttpResponse<String> page(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
  }

  /** Asks for this path. */
  public Answer get(String path) {
    return call("GET", path, null);
  }

  /** Sends this to the path. */
  public Answer post(String path, String json) {
    return call("POST", path, json);
  }

  /** Puts this in the place of what the path has. */
  public Answer put(String path, String json) {
    return call("PUT", path, json);
  }

  /** Sends this to the path under a key of the test's own. */
  Answer post(String path, String json, String key) {
    return call(asked(path).header("Idempotency-Key", key), "POST", json);
  }

  /** A call as the front end makes it: what makes something has a key of its own. */
  public Answer call(String method, String path, @Nullable String json) {
    HttpRequest.Builder request = asked(path);
    if (method.equals("POST")) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    return call(request, method, json);
  }

  /** A call without a key, as no page of ours makes it. */
  Answer postWithoutKey(String path, String json) {
    return call(asked(path), "POST", json);
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Accept", "application/json, image/svg+xml")
        .header("X-Requested-With", "XMLHttpRequest");
  }

  private Answer call(HttpRequest.Builder request, String method, @Nullable String json) {
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    request.method(
        method,
        json == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(json));
    HttpResponse<String> response = send(request);
    return new Answer(response.statusCode(), response.body(), response);
  }

  private HttpResponse<String> follow(HttpResponse<String> first) {
    HttpResponse<String> response = first;
    for (int hops = 0; hops < 10 && response.statusCode() / 100 == 3; hops++) {
      URI next = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
      response = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
    }
    return response;
  }

  private HttpResponse<String> send(HttpRequest.Builder builder) {
    URI uri = builder.copy().build().uri();
    Map<String, String> jar = cookies.computeIfAbsent(uri.getAuthority(), key -> new TreeMap<>());
    if (!jar.isEmpty()) {
      StringBuilder header = new StringBuilder();
      jar.forEach((name, value) -> header.append(name).append('=').append(value).append("; "));
      builder.header("Cookie", header.substring(0, header.length() - 2));
    }
    try {
      HttpResponse<String> response =
          client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
      return response;
    } catch (IOException failure) {
      throw new AssertionError("No answer from " + uri.getPath(), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", interrupted);
    }
  }

  private static void keep(Map<String, String> jar, String cookie) {
    String pair = cookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    String name = pair.substring(0, equals);
    String lower = cookie.toLowerCase(Locale.ROOT);
    if (lower.contains("max-age=0") || lower.contains("expires=thu, 01-jan-1970")) {
      jar.remove(name);
    } else {
      jar.put(name, pair.substring(equals + 1));
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
