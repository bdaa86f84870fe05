package org.jisr.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one door: signing in with a browser. Everything else that opens doors elsewhere is shut. */
class SignInTest {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static String token = "";

  @BeforeAll
  static void aTokenThatIsGood() throws Exception {
    token = GenuineToken.of("chair.maqal");
  }

  @Test
  void thePersonTheTokenIsOfMayEnterByTheDoor() {
    Visitor.Answer me = Visitor.signedIn("chair.maqal").get("/api/me");
    assertThat(me.status()).isEqualTo(200);
    assertThat(me.object().getJsonArray("roles").getString(0)).isEqualTo("forum-chair");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/me", "/api/issues", "/api/releases", "/api/no-such-thing"})
  void aCallWithoutASessionIsToldSoAndNotSentElsewhere(String path) throws Exception {
    HttpResponse<String> answer = send(request(path).header("X-Requested-With", "XMLHttpRequest"));
    assertSignedOut(answer);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void aCallThatAsksForJsonAloneIsToldSoToo() throws Exception {
    assertSignedOut(send(request("/api/me").header("Accept", "application/json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in"})
  void aBrowserIsSentToKeycloakWithAChallengeOfItsOwn(String path) throws Exception {
    Map<String, String> first = questionOf(send(request(path).header("Accept", "text/html")));
    Map<String, String> second = questionOf(send(request(path).header("Accept", "text/html")));
    assertThat(first)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", "jisr-web")
        .containsEntry("code_challenge_method", "S256");
    assertThat(first.get("redirect_uri")).startsWith(Jisr.stack().address() + "/");
    assertThat(first.get("code_challenge")).hasSize(43);
    for (String fresh : new String[] {"code_challenge", "state", "nonce"}) {
      assertThat(first.get(fresh)).isNotBlank().isNotEqualTo(second.get(fresh));
    }
  }

  @Test
  void keycloakAsksForTheChallenge() throws Exception {
    HttpResponse<String> sent = send(request("/").header("Accept", "text/html"));
    String without =
        sent.headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll("&code_challenge(_method)?=[^&]*", "");
    HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(without)));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .contains("error=invalid_request")
        .contains("code_challenge_method");
  }

  @Test
  void aGoodTokenInTheAddressOpensNothing() throws Exception {
    assertSignedOut(
        send(
            request("/api/me?access_token=" + token).header("X-Requested-With", "XMLHttpRequest")));
    HttpResponse<String> page =
        send(request("/api/me?access_token=" + token).header("Accept", "text/html"));
    assertThat(page.statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"XMLHttpRequest", ""})
  void aGoodTokenInTheHeaderOpensNothing(String asked) throws Exception {
    assertSignedOut(
        send(
            request("/api/me")
                .header("X-Requested-With", asked)
                .header("Authorization", "Bearer " + token)));
  }

  @Test
  void aPasswordInTheHeaderOpensNothing() throws Exception {
    String basic =
        java.util.Base64.getEncoder()
            .encodeToString(("chair.maqal:" + Jisr.passwordOf("chair.maqal")).getBytes(UTF_8));
    HttpResponse<String> answer =
        send(
            request("/api/me")
                .header("X-Requested-With", "XMLHttpRequest")
                .header("Authorization", "Basic " + basic));
    assertSignedOut(answer);
  }

  private static void assertSignedOut(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject problem = reader.readObject();
      assertThat(problem.getString("type")).isEqualTo("urn:jisr:problem:signed-out");
      assertThat(problem.getInt("status")).isEqualTo(401);
    }
  }

  private static Map<String, String> questionOf(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    URI asked = URI.create(answer.headers().firstValue("Location").orElseThrow());
    assertThat(asked.toString())
        .startsWith(Jisr.stack().issuer() + "/protocol/openid-connect/auth?");
    return Arrays.stream(asked.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(Jisr.stack().address() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
