package org.jisr.platform;

import java.util.List;

/**
 * A sample account: a role's place in the sample world, never a person.
 *
 * @param username what is typed to sign in
 * @param subject Keycloak's id of the account, the same in every installation
 * @param role the wire name of its one role
 * @param titleAr what the account is called on the pages
 */
public record Account(String username, String subject, String role, String titleAr) {
  private static final String ID_PREFIX = "7a15c0de-0000-4000-8000-0000000000";

  /** Every sample account. */
  public static final List<Account> SAMPLES =
      List.of(
          of("01", "chair.maqal", "forum-chair", "منسّقة منتدى المعقل"),
          of("02", "member.maqal", "forum-member", "عضو منتدى المعقل"),
          of("03", "chair.zubair", "forum-chair", "منسّق منتدى الزبير"),
          of("04", "police.asmaee", "community-police", "ضابط الشرطة المجتمعية في الأصمعي"),
          of("05", "police.supervisor", "police-supervisor", "مشرف مكتب الشرطة المجتمعية"),
          of("06", "worker.centre", "case-worker", "مديرة حالة في مركز الإحالة"),
          of("07", "worker2.centre", "case-worker", "مديرة حالة ثانية في مركز الإحالة"),
          of("08", "supervisor.centre", "centre-supervisor", "مشرفة مركز الإحالة"),
          of("09", "provider.legal", "service-provider", "خدمة المساعدة القانونية"),
          of("10", "provider.clinic", "service-provider", "العيادة الشريكة"),
          of("11", "commander", "commander", "قيادة الشرطة"),
          of("12", "analyst", "survey-analyst", "محلّلة المسح"),
          of("13", "enumerator", "enumerator", "باحث ميداني"),
          of("14", "auditor", "auditor", "مسؤول حماية البيانات"),
          of("15", "administrator", "administrator", "مدير النظام"));

  private static Account of(String number, String username, String role, String titleAr) {
    return new Account(username, ID_PREFIX + number, role, titleAr);
  }

  /** The name under which the account's password is kept. */
  String secret() {
    return "account." + username;
  }
}
