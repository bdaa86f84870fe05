package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The front end's types are made from the document of the build: it must be the one that is served,
 * and the answers must be as it says.
 */
class OpenApiTest {
  private static final Path BUILT = Path.of("../web/target/openapi/openapi.json");

  /** What is read without knowing an id, and by whom. */
  private static final Map<String, List<String>> READ =
      Map.of(
          "chair.maqal",
          List.of(
              "me",
              "places",
              "categories",
              "forums/mine",
              "forums/mine/home",
              "issues",
              "meetings",
              "hand-overs"),
          "police.asmaee",
          List.of("me", "tasks", "hand-overs"),
          "police.supervisor",
          List.of("me", "tasks"),
          "worker.centre",
          List.of("me", "gbvims-questions", "survivor-files", "centre/hand-overs", "services"),
          "provider.legal",
          List.of("me", "services", "referrals"),
          "commander",
          List.of("me", "releases", "survey/hss-2017"));

  @Test
  void theServedDocumentIsTheBuiltOne() throws IOException {
    JsonObject served = Visitor.signedIn("chair.maqal").get("/openapi?format=JSON").object();
    JsonObject built = built();
    assertThat(served.getJsonObject("paths")).isEqualTo(built.getJsonObject("paths"));
    assertThat(served.getJsonObject("components").getJsonObject("schemas"))
        .isEqualTo(built.getJsonObject("components").getJsonObject("schemas"));
  }

  @Test
  void answersAreAsTheDocumentSays() throws IOException {
    AsDocumented documented = new AsDocumented(built());
    READ.forEach(
        (username, paths) -> {
          Visitor visitor = Visitor.signedIn(username);
          paths.forEach(path -> documented.check("/api/" + path, visitor.get("/api/" + path)));
        });
    Visitor commander = Visitor.signedIn("commander");
    commander
        .get("/api/releases")
        .object()
        .getJsonArray("periods")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(month -> "/api/releases/" + month.getString("period"))
        .limit(2)
        .forEach(path -> documented.check("/api/releases/{period}", commander.get(path)));
    assertThat(documented.faults()).isEmpty();
  }

  @Test
  void recordsOfAPersonAreAsTheDocumentSays() throws Exception {
    Visitor chair = Visitor.signedIn("chair.maqal");
    Visitor worker = Visitor.signedIn("worker.centre");
    Visitor provider = Visitor.signedIn("provider.legal");
    Fixture fixture = Fixture.made(chair, worker, provider);
    AsDocumented documented = new AsDocumented(built());
    Map.of(
            "/api/issues/{id}", chair,
            "/api/meetings/{id}", chair,
            "/api/tasks/{id}", Visitor.signedIn("police.supervisor"),
            "/api/centre/hand-overs/{id}", worker,
            "/api/survivor-files/{id}", worker,
            "/api/survivor-files/{file}/consents", worker,
            "/api/survivor-files/{file}/referrals", worker,
            "/api/referrals/{id}", provider)
        .forEach(
            (path, visitor) -> documented.check(path, visitor.get(fixture.address("GET " + path))));
    assertThat(documented.faults()).isEmpty();
  }

  private static JsonObject built() throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(BUILT))) {
      return reader.readObject();
    }
  }
}
