package org.jisr.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jisr.platform.Account;

/** Everything a page reads from the server, each as somebody who may read it: the access table. */
public final class Readings {
  private final Map<String, Visitor> visitors = new LinkedHashMap<>();
  private final Fixture fixture =
      Fixture.made(visitor("chair.maqal"), visitor("worker.centre"), visitor("provider.legal"))
          .withNewcomers(visitor("administrator"));

  private Readings() {}

  /**
   * One call.
   *
   * @param endpoint as the OpenAPI document names it
   */
  public record Reading(String endpoint, Visitor visitor, String address) {}

  /** All of them, with the records of one line of the main job made first. */
  public static List<Reading> all() throws IOException {
    Readings readings = new Readings();
    List<Reading> all = new ArrayList<>();
    for (CSVRecord row : AccessTableTest.table()) {
      if (row.get("method").equals("GET") && row.get("own").equals("200")) {
        all.add(readings.of(row));
      }
    }
    return all;
  }

  private Reading of(CSVRecord row) {
    String role = row.get("roles").equals("*") ? "forum-chair" : row.get("roles").split(" ")[0];
    Account account =
        Account.SAMPLES.stream().filter(one -> one.role().equals(role)).findFirst().orElseThrow();
    return new Reading(
        row.get("path"), visitor(account.username()), fixture.address("GET " + row.get("path")));
  }

  private Visitor visitor(String username) {
    return visitors.computeIfAbsent(username, Visitor::signedIn);
  }
}
