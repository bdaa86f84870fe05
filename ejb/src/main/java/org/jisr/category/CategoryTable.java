package org.jisr.category;

import java.sql.Connection;
import java.sql.SQLException;
import org.jisr.reference.ReferenceFile;

/** Loads categories and GBVIMS questions from their files; loading twice changes nothing. */
public final class CategoryTable {
  private static final String UPSERT_CATEGORY =
      """
      insert into ref.category (code, label_en, label_ar, label_ckb, tier, grp, hss_category,
        hss_relation, iccs_codes, gbvims_type, cpf_issue, note)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (code) do update set label_en = excluded.label_en, label_ar = excluded.label_ar,
        label_ckb = excluded.label_ckb, tier = excluded.tier, grp = excluded.grp,
        hss_category = excluded.hss_category, hss_relation = excluded.hss_relation,
        iccs_codes = excluded.iccs_codes, gbvims_type = excluded.gbvims_type,
        cpf_issue = excluded.cpf_issue, note = excluded.note
      """;
  private static final String UPSERT_QUESTION =
      """
      insert into ref.gbvims_question (ordinal, question_en, question_ar, if_yes, note)
      values (?::int, ?, ?, ?, ?)
      on conflict (ordinal) do update set question_en = excluded.question_en,
        question_ar = excluded.question_ar, if_yes = excluded.if_yes, note = excluded.note
      """;

  private CategoryTable() {}

  /** Writes every row of both files; the caller commits. */
  public static void load(Connection database) throws SQLException {
    new ReferenceFile("incident-categories.csv")
        .copy(
            database,
            UPSERT_CATEGORY,
            "code",
            "label_en",
            "label_ar",
            "label_ckb",
            "tier",
            "group",
            "hss_2017_category",
            "hss_relation",
            "iccs_codes",
            "gbvims_type",
            "cpf_issue",
            "note");
    new ReferenceFile("gbvims-questions.csv")
        .copy(database, UPSERT_QUESTION, "order", "question_en", "question_ar", "if_yes", "note");
  }
}
