package org.jisr.it;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An access token Keycloak gave out for our own client, with our audience: what a thief of tokens
 * has in hand. A refusal of anything less would prove nothing.
 */
final class GenuineToken {
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final String VERIFIER = "v".repeat(64);

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final String protocol = Jisr.stack().issuer() + "/protocol/openid-connect/";
  private final String landing = Jisr.stack().address() + "/";

  private GenuineToken() {}

  /** A fresh token of this sample account. */
  static String of(String username) throws Exception {
    GenuineToken token = new GenuineToken();
    return token.exchanged(token.code(username));
  }

  private String code(String username) throws Exception {
    Map<String, String> question =
        Map.of(
            "response_type", "code",
            "client_id", "jisr-web",
            "scope", "openid",
            "redirect_uri", landing,
            "code_challenge_method", "S256",
            "code_challenge", challenge());
    HttpResponse<String> page =
        http.send(
            HttpRequest.newBuilder(URI.create(protocol + "auth?" + encoded(question))).build(),
            HttpResponse.BodyHandlers.ofString());
    Map<String, String> typed = Map.of("username", username, "password", Jisr.passwordOf(username));
    HttpResponse<String> back =
        post(URI.create(found(FORM, page.body()).replace("&amp;", "&")), typed, cookiesOf(page));
    return found(CODE, back.headers().firstValue("Location").orElse(""));
  }

  private String exchanged(String code) throws Exception {
    Map<String, String> exchange =
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            landing,
            "client_id",
            "jisr-web",
            "client_secret",
            secret(),
            "code_verifier",
            VERIFIER);
    HttpResponse<String> answer = post(URI.create(protocol + "token"), exchange, "");
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject().getString("access_token");
    }
  }

  private HttpResponse<String> post(URI address, Map<String, String> fields, String cookies)
      throws Exception {
    return http.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookies)
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Sent back whether marked Secure or not, as browsers do on loopback. */
  private static String cookiesOf(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie").stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  private static String secret() {
    return String.valueOf(Jisr.stack().serverSettings().get("JISR_OIDC_CLIENT_SECRET"));
  }

  private static String challenge() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("Keycloak answered something else than expected");
    }
    return matcher.group(1);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
