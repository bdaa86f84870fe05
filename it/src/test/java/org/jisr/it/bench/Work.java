package org.jisr.it.bench;

import org.jisr.it.Visitor;

/** What people do all day, as the pages send it. Everything said is a marked sample. */
final class Work {
  private static final String UNKNOWN =
      "{\"precision\":\"unknown\",\"value\":null,\"approximate\":false}";
  private static final String TEXT =
      "نص تجريبي للقياس لا معنى له، طويل كما يكتب الناس عادةً: الإنارة في الشارع معطّلة منذ أسابيع."
          + " طلبنا من البلدية أن تصلحها ولم يأتِ أحد. ";
  private static final String ISSUE =
      "{\"category\":\"G05\",\"place\":\"AREA-01\",\"occurred\":null,\"text\":\"%s\"}"
          .formatted(TEXT.strip());
  private static final String PART = "{\"version\":0,\"value\":%s}";
  private static final String IDENTITY =
      PART.formatted(
          "{\"given\":\"عيّنة\",\"father\":\"عيّنة\",\"grandfather\":\"عيّنة\",\"sex\":\"not-stated\",\"birth\":"
              + UNKNOWN
              + "}");
  private static final String CONTACT =
      PART.formatted(
          "{\"channel\":\"phone\",\"phone\":\"+9647700000000\",\"days\":[\"sat\",\"sun\",\"mon\"],"
              + "\"from\":\"09:00\",\"to\":\"11:00\",\"sayWhat\":\"عيّنة\","
              + "\"mayAnswer\":\"only-person\",\"note\":\"عيّنة\"}");
  private static final String NARRATIVE =
      PART.formatted("{\"text\":\"" + TEXT.repeat(8).strip() + "\"}");
  private static final String INCIDENT =
      ("{\"category\":\"P02\",\"district\":null,\"occurred\":%s,\"gbvims\":["
              + "{\"order\":1,\"yes\":false},{\"order\":2,\"yes\":false},"
              + "{\"order\":3,\"yes\":true},{\"order\":7,\"yes\":true}],\"text\":\"%s\"}")
          .formatted(UNKNOWN, TEXT.strip());

  private static final String CLOSING =
      "{\"outcome\":\"goals-met\",\"note\":null,\"liveReferrals\":0}";

  private Work() {}

  /** A forum's issue: one request. */
  static void logIssue(Visitor forum) {
    require(201, forum.post("/api/issues", ISSUE));
  }

  /** A file with identity, safe contact, what she told, and an incident: five requests. */
  static String makeFile(Visitor worker) {
    String file = "/api/survivor-files/" + require(201, worker.post("/api/survivor-files", "{}"));
    require(200, worker.call("PUT", file + "/identity", IDENTITY));
    require(200, worker.call("PUT", file + "/safe-contact", CONTACT));
    require(200, worker.call("PUT", file + "/narrative", NARRATIVE));
    require(201, worker.post(file + "/incidents", INCIDENT));
    return file;
  }

  /** Ends the file's work, as most files are. */
  static void close(Visitor worker, String file) {
    require(204, worker.post(file + "/closing", CLOSING));
  }

  private static String require(int status, Visitor.Answer answer) {
    if (answer.status() != status) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return status == 201 ? answer.id() : "";
  }
}
