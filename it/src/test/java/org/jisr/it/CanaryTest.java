package org.jisr.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisr.platform.Account;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.PGConnection;

/**
 * What is written into a sealed field is nowhere in the files of the installation (both databases
 * with their write-ahead logs, every log, the server, Keycloak), in no dump, and in the answers to
 * nobody but those it is for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryTest {
  private static final List<String> LISTS =
      List.of(
          "/api/me",
          "/api/forums/mine",
          "/api/issues",
          "/api/hand-overs",
          "/api/centre/hand-overs",
          "/api/survivor-files",
          "/api/referrals",
          "/api/services",
          "/api/releases",
          "/api/file-clocks",
          "/api/centre/files",
          "/api/meetings",
          "/api/tasks",
          "/api/centre/referrals");

  private final PlantedCase planted =
      PlantedCase.planted(Visitor.signedIn("chair.maqal"), Visitor.signedIn("worker.centre"));

  private final PlantedMeeting meeting =
      PlantedMeeting.planted(Visitor.signedIn("chair.maqal"), Visitor.signedIn("police.asmaee"));

  /** Writes every changed page out, so that the files hold what the databases hold. */
  @BeforeAll
  void checkpoint() throws SQLException {
    for (Connection superuser : databases().values()) {
      try (superuser;
          Statement statement = superuser.createStatement()) {
        statement.execute("checkpoint");
      }
    }
  }

  @Test
  void itIsInNoFile() throws IOException {
    Set<String> hits = new TreeSet<>();
    Set<String> tokenIn = new TreeSet<>();
    Path home = Jisr.stack().installation().home();
    for (Path file : files(home)) {
      String bytes = read(file);
      String name = home.relativize(file).toString();
      hits.addAll(found(bytes, name));
      if (bytes.contains(planted.token())) {
        tokenIn.add(name);
      }
    }
    assertThat(hits).isEmpty();
    assertThat(tokenIn).as("what is stored in clear is found").anyMatch(is("base"));
    assertThat(tokenIn).as("and in the write-ahead log").anyMatch(is("pg_wal"));
  }

  @Test
  void itIsInNoDump() throws SQLException, IOException {
    Set<String> hits = new TreeSet<>();
    Set<String> tokenIn = new TreeSet<>();
    int tables = 0;
    for (Map.Entry<String, Connection> database : databases().entrySet()) {
      try (Connection superuser = database.getValue()) {
        for (String table : tables(superuser)) {
          tables++;
          String dump = dump(superuser, table);
          hits.addAll(found(dump, database.getKey() + " " + table));
          if (dump.contains(planted.token())) {
            tokenIn.add(database.getKey() + " " + table);
          }
        }
      }
    }
    assertThat(hits).isEmpty();
    assertThat(tokenIn).contains("jisr forum.hand_over_receipt");
    assertThat(tables).isGreaterThan(100);
  }

  @Test
  void itIsInTheAnswersToThoseItIsForAndToNobodyElse() {
    Map<String, Set<String>> seen = new LinkedHashMap<>();
    for (Account account : Jisr.stack().accounts()) {
      Visitor visitor = Visitor.signedIn(account.username());
      StringBuilder answers = new StringBuilder();
      Stream.of(LISTS, planted.addresses(), meeting.addresses())
          .flatMap(List::stream)
          .forEach(address -> answers.append(visitor.get(address).body()));
      seen.put(account.username(), texts(canariesIn(answers.toString())));
    }
    Map<String, Set<String>> meant =
        Map.of(
            "chair.maqal",
            texts(both(planted.issue(), meeting.all())),
            "member.maqal",
            texts(both(planted.issue(), meeting.all())),
            "police.asmaee",
            texts(meeting.shared()),
            "police2.asmaee",
            texts(meeting.shared()),
            "police.supervisor",
            texts(meeting.shared()),
            "worker.centre",
            texts(both(planted.handOver(), planted.file())),
            "worker2.centre",
            texts(planted.handOver()),
            "provider.legal",
            texts(planted.referred()));
    assertThat(seen)
        .allSatisfy((who, what) -> assertThat(what).isEqualTo(meant.getOrDefault(who, Set.of())))
        .hasSize(Account.SAMPLES.size());
  }

  private List<Canary> canariesIn(String bytes) {
    return both(planted.all(), meeting.all()).stream()
        .filter(canary -> canary.isIn(bytes))
        .toList();
  }

  private static List<Canary> both(List<Canary> some, List<Canary> others) {
    return Stream.of(some, others).flatMap(List::stream).toList();
  }

  private List<String> found(String bytes, String where) {
    return canariesIn(bytes).stream().map(canary -> canary.field() + " in " + where).toList();
  }

  private static Set<String> texts(List<Canary> canaries) {
    return canaries.stream()
        .map(canary -> canary.field() + " " + canary.text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Predicate<String> is(String folder) {
    return name -> name.contains("/" + folder + "/");
  }

  /** One byte to a character. Files that a server removed meanwhile hold nothing. */
  private static List<Path> files(Path home) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        home,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // gone meanwhile
            }
            throw failure;
          }
        });
    return found;
  }

  private static String read(Path file) throws IOException {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1);
    } catch (NoSuchFileException goneMeanwhile) {
      return "";
    }
  }

  private static Map<String, Connection> databases() throws SQLException {
    Map<String, Connection> databases = new LinkedHashMap<>();
    databases.put("jisr", Jisr.stack().superuserOfCases("jisr"));
    databases.put("keycloak", Jisr.stack().superuserOfCases("keycloak"));
    databases.put("jisr_reports", Jisr.stack().superuserOfReports("jisr_reports"));
    return databases;
  }

  private static List<String> tables(Connection superuser) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = superuser.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')")) {
      while (row.next()) {
        tables.add(row.getString(1));
      }
    }
    return tables;
  }

  private static String dump(Connection superuser, String table) throws SQLException, IOException {
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    superuser.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", dump);
    return dump.toString(ISO_8859_1);
  }
}
