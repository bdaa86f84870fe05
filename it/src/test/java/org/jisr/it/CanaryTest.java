package org.jisr.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A string planted in every sealed free-text field is nowhere: not in the files of either database
 * with their write-ahead logs, not in a full dump, not in a log, not in an answer to a role that
 * may not see it.
 */
class CanaryTest {
  private final List<String> canaries = new ArrayList<>();

  @Test
  void aPlantedStringIsNowhereButWithItsOwner() throws Exception {
    Visitor chair = Visitor.signedIn("chair.maqal");
    Visitor worker = Visitor.signedIn("worker.centre");
    String inClear = plantAtForum(chair);
    String file = plantAtCentre(worker);
    assertThat(worker.get("/api/survivor-files/" + file).body()).contains(canaries.get(2));
    checkpoint();

    List<String> hits = new ArrayList<>();
    boolean scanSees = scanFiles(inClear, hits);
    scanDump(hits);
    scanAnswers(hits);
    assertThat(canaries).hasSizeGreaterThanOrEqualTo(13);
    assertThat(scanSees).as("the scan finds what is stored in clear").isTrue();
    assertThat(hits).isEmpty();
  }

  private String canary() {
    String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
    canaries.add(canary);
    return canary;
  }

  /** The token of the hand-over: stored in clear on purpose, and the proof that the scan sees. */
  private String plantAtForum(Visitor chair) {
    String issue =
        "{\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"%s\"}"
            .formatted(canary());
    assertThat(chair.post("/api/issues", issue).status()).isEqualTo(201);
    JsonObject key = chair.get("/api/intake/centre-key").object();
    Visitor.Answer sent =
        chair.post("/api/hand-overs", Fixture.handOver(key, contact(canary(), canary())));
    assertThat(sent.status()).isEqualTo(201);
    return sent.object().getString("token");
  }

  private String plantAtCentre(Visitor worker) {
    String file = worker.post("/api/survivor-files", "{}").id();
    String path = "/api/survivor-files/" + file;
    String birth = "{\"precision\":\"unknown\",\"value\":null,\"approximate\":false}";
    String identity =
        ("{\"version\":0,\"value\":{\"given\":\"%s\",\"father\":\"%s\",\"grandfather\":\"%s\","
                + "\"family\":\"%s\",\"laqab\":\"%s\",\"kunya\":\"%s\",\"sex\":\"not-stated\","
                + "\"birth\":%s}}")
            .formatted(canary(), canary(), canary(), canary(), canary(), canary(), birth);
    String safeContact = "{\"version\":0,\"value\":%s}".formatted(contact(canary(), canary()));
    String narrative = "{\"version\":0,\"value\":{\"text\":\"%s\"}}".formatted(canary());
    String incident =
        ("{\"category\":\"P02\",\"district\":null,\"occurred\":%s,\"gbvims\":[{\"order\":1,"
                + "\"yes\":false},{\"order\":2,\"yes\":false},{\"order\":3,\"yes\":true},{\"order\":7,"
                + "\"yes\":true}],\"text\":\"%s\"}")
            .formatted(birth, canary());
    assertThat(worker.call("PUT", path + "/identity", identity).status()).isEqualTo(200);
    assertThat(worker.call("PUT", path + "/safe-contact", safeContact).status()).isEqualTo(200);
    assertThat(worker.call("PUT", path + "/narrative", narrative).status()).isEqualTo(200);
    assertThat(worker.post(path + "/incidents", incident).status()).isEqualTo(201);
    return file;
  }

  private static String contact(String sayWhat, String note) {
    return ("{\"channel\":\"visit-centre\",\"phone\":null,\"days\":[],\"from\":null,"
            + "\"to\":null,\"sayWhat\":\"%s\",\"mayAnswer\":\"only-person\",\"note\":\"%s\"}")
        .formatted(sayWhat, note);
  }

  private static void checkpoint() throws SQLException {
    try (Connection owner = Jisr.stack().superuserOfCases("jisr");
        Statement statement = owner.createStatement()) {
      statement.execute("checkpoint");
    }
  }

  /** Every file of the installation: data, write-ahead logs, logs, Keycloak, server, releases. */
  private boolean scanFiles(String inClear, List<String> hits) throws IOException {
    boolean seen = false;
    try (Stream<Path> files = Files.walk(Jisr.stack().installation().home())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String bytes = read(file);
        seen |= bytes.contains(inClear);
        canaries.stream()
            .filter(bytes::contains)
            .forEach(canary -> hits.add("file " + file.getFileName()));
      }
    }
    return seen;
  }

  private static String read(Path file) throws IOException {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (NoSuchFileException goneMeanwhile) {
      return "";
    }
  }

  private void scanDump(List<String> hits) throws SQLException, IOException {
    try (Connection owner = Jisr.stack().superuserOfCases("jisr")) {
      for (String table : tables(owner)) {
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
        copy.copyOut("copy " + table + " to stdout", dump);
        String text = dump.toString(ISO_8859_1);
        canaries.stream().filter(text::contains).forEach(canary -> hits.add("table " + table));
      }
    }
  }

  private static List<String> tables(Connection owner) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    assertThat(tables).hasSizeGreaterThan(15);
    return tables;
  }

  private void scanAnswers(List<String> hits) {
    for (String username :
        List.of(
            "commander",
            "auditor",
            "administrator",
            "provider.legal",
            "chair.zubair",
            "worker2.centre")) {
      Visitor visitor = Visitor.signedIn(username);
      for (String path :
          List.of(
              "/api/me",
              "/api/issues",
              "/api/hand-overs",
              "/api/centre/hand-overs",
              "/api/survivor-files",
              "/api/referrals",
              "/api/services",
              "/api/releases")) {
        String body = visitor.get(path).body();
        canaries.stream()
            .filter(body::contains)
            .forEach(canary -> hits.add(path + " to " + username));
      }
    }
  }
}
