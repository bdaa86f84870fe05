package org.jisr.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Links between files tell nobody of a file she does not have, and nobody works on both sides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkTest {
  private static final String FILES = "/api/survivor-files";

  private final Visitor worker = Visitor.signedIn("worker.centre");
  private final Visitor colleague = Visitor.signedIn("worker2.centre");
  private final Visitor supervisor = Visitor.signedIn("supervisor.centre");

  @Test
  void aReferenceOfAnothersFileAndOneOfNoFileGetTheSameAnswer() {
    String file = FILES + "/" + newFile(worker).getString("id");
    JsonObject others = newFile(colleague);
    List<String> answers = new ArrayList<>();
    for (String reference : List.of(others.getString("reference"), "AAAA-AAAA")) {
      Visitor.Answer answer = worker.post(file + "/links", link(reference, "accused"));
      answers.add(answer.status() + " " + answer.object().keySet());
    }
    assertThat(answers).containsOnly("201 [id]");
    assertThat(colleague.get(FILES + "/" + others.getString("id") + "/links").array())
        .as("and the other file shows nothing of it")
        .isEmpty();
    assertThat(colleague.get(file + "/links").status()).isEqualTo(404);
  }

  @Test
  void nobodyHoldsBothSidesOfAConflict() {
    JsonObject one = newFile(worker);
    JsonObject other = newFile(worker);
    String file = FILES + "/" + one.getString("id");
    Visitor.Answer refused =
        worker.post(file + "/links", link(other.getString("reference"), "accused"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.object().getString("type"))
        .isEqualTo("urn:jisr:problem:conflict-of-interest");
    assertThat(worker.get(file + "/links").array()).isEmpty();
    assertThat(worker.post(file + "/links", link(other.getString("reference"), "child")).status())
        .as("a family is no conflict")
        .isEqualTo(201);
  }

  @Test
  void aFileIsNotGivenToWhoHasTheOtherSide() {
    JsonObject hers = newFile(worker);
    JsonObject others = newFile(colleague);
    assertThat(
            worker
                .post(
                    FILES + "/" + hers.getString("id") + "/links",
                    link(others.getString("reference"), "other-party"))
                .status())
        .isEqualTo(201);
    assertThat(assign(others, hers.getString("worker")).status()).as("her side").isEqualTo(409);
    assertThat(assign(hers, others.getString("worker")).status()).as("his side").isEqualTo(409);
    assertThat(assign(newFile(colleague), hers.getString("worker")).status()).isEqualTo(204);
  }

  @Test
  void aLinkThatWasAMistakeIsRemoved() {
    String path = FILES + "/" + newFile(worker).getString("id") + "/links";
    String id = worker.post(path, link("AAAA-AAAA", "child")).id();
    assertThat(worker.post(path + "/" + id + "/removal", "{}").status()).isEqualTo(204);
    assertThat(worker.post(path + "/" + id + "/removal", "{}").status()).isEqualTo(404);
    assertThat(worker.get(path).array()).isEmpty();
  }

  @Test
  void onlyAReferenceIsAReference() {
    String path = FILES + "/" + newFile(worker).getString("id") + "/links";
    Visitor.Answer answer = worker.post(path, link("her brother", "uncle"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("not-a-reference", "unknown").doesNotContain("brother");
  }

  private Visitor.Answer assign(JsonObject file, String to) {
    return supervisor.post(
        "/api/centre/files/" + file.getString("id") + "/assignment", "{\"worker\":\"" + to + "\"}");
  }

  private static String link(String reference, String relation) {
    return "{\"reference\":\"%s\",\"relation\":\"%s\"}".formatted(reference, relation);
  }

  private static JsonObject newFile(Visitor of) {
    String id = of.post(FILES, "{}").id();
    return of.get(FILES).array().getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
