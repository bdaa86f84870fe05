package org.jisr.platform;

import java.util.List;

/**
 * An account the launcher makes: a role's place in the sample world, never a person, or the first
 * administrator of an empty installation.
 *
 * @param username what is typed to sign in
 * @param subject Keycloak's id of the account, the same in every installation
 * @param role the wire name of its one role
 * @param organisation key of the sample organisation it acts for
 * @param titleAr what the account is called on the pages
 */
public record Account(
    String username, String subject, String role, String organisation, String titleAr) {
  private static final String ID_PREFIX = "7a15c0de-0000-4000-8000-0000000000";

  /** Of an installation without sample data; the password works once. */
  public static final Account FIRST_ADMINISTRATOR =
      of("00", "administrator", "administrator", "operations", "مدير النظام");

  /** Every sample account. */
  public static final List<Account> SAMPLES =
      List.of(
          of("01", "chair.maqal", "forum-chair", "maqal", "منسّقة منتدى المعقل"),
          of("02", "member.maqal", "forum-member", "maqal", "عضو منتدى المعقل"),
          of("03", "chair.zubair", "forum-chair", "zubair", "منسّق منتدى الزبير"),
          of(
              "04",
              "police.asmaee",
              "community-police",
              "asmaee",
              "ضابط الشرطة المجتمعية في الأصمعي"),
          of(
              "05",
              "police.supervisor",
              "police-supervisor",
              "asmaee",
              "مشرف مكتب الشرطة المجتمعية"),
          of("06", "worker.centre", "case-worker", "centre", "مديرة حالة في مركز الإحالة"),
          of("07", "worker2.centre", "case-worker", "centre", "مديرة حالة ثانية في مركز الإحالة"),
          of("08", "supervisor.centre", "centre-supervisor", "centre", "مشرفة مركز الإحالة"),
          of("09", "provider.legal", "service-provider", "legal", "خدمة المساعدة القانونية"),
          of("10", "provider.clinic", "service-provider", "clinic", "العيادة الشريكة"),
          of("11", "commander", "commander", "command", "قيادة الشرطة"),
          of("12", "analyst", "survey-analyst", "survey", "محلّلة المسح"),
          of("13", "enumerator", "enumerator", "survey", "باحث ميداني"),
          of("14", "auditor", "auditor", "oversight", "مسؤول حماية البيانات"),
          of("15", "administrator", "administrator", "operations", "مدير النظام"));

  private static Account of(
      String number, String username, String role, String organisation, String titleAr) {
    return new Account(username, ID_PREFIX + number, role, organisation, titleAr);
  }

  boolean isSample() {
    return SAMPLES.contains(this);
  }

  /** The name under which the account's password is kept. */
  String secret() {
    return "account." + username;
  }
}
