package org.jisr.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jisr.security.Role;

/**
 * An account of the sample world, named by its role: no invented person.
 *
 * @param username what one types to sign in
 * @param organisation key of the {@link SampleOrganisation} the person acts for
 * @param nameAr what the page greets with, marked as a sample
 */
public record SamplePerson(String username, Role role, String organisation, String nameAr) {

  /** People for each role, and second ones where two must be told apart. */
  public static final List<SamplePerson> ALL =
      List.of(
          person("chair.maqal", Role.FORUM_CHAIR, "maqal", "رئاسة منتدى المعقل"),
          person("member.maqal", Role.FORUM_MEMBER, "maqal", "عضو منتدى المعقل"),
          person("chair.zubair", Role.FORUM_CHAIR, "zubair", "رئاسة منتدى الزبير"),
          person("police.asmaee", Role.COMMUNITY_POLICE, "asmaee", "ضابط مكتب الأصمعي"),
          person("police.supervisor", Role.POLICE_SUPERVISOR, "asmaee", "مشرف مكتب الأصمعي"),
          person("worker.centre", Role.CASE_WORKER, "centre", "مسؤولة حالة في المركز"),
          person("worker2.centre", Role.CASE_WORKER, "centre", "مسؤولة حالة ثانية في المركز"),
          person("supervisor.centre", Role.CENTRE_SUPERVISOR, "centre", "مشرفة المركز"),
          person("provider.legal", Role.SERVICE_PROVIDER, "legal", "جهة المساعدة القانونية"),
          person("provider.clinic", Role.SERVICE_PROVIDER, "clinic", "جهة الرعاية الصحية"),
          person("commander", Role.COMMANDER, "command", "قيادة الشرطة"),
          person("analyst", Role.SURVEY_ANALYST, "survey", "محلّل المسح"),
          person("enumerator", Role.ENUMERATOR, "survey", "باحث ميداني"),
          person("auditor", Role.AUDITOR, "oversight", "حماية البيانات"),
          person("administrator", Role.ADMINISTRATOR, "operations", "إدارة النظام"));

  /** The account's subject in every token; the same in every installation. */
  public UUID subject() {
    return UUID.nameUUIDFromBytes(("jisr sample person " + username).getBytes(UTF_8));
  }

  private static SamplePerson person(
      String username, Role role, String organisation, String nameAr) {
    return new SamplePerson(username, role, organisation, nameAr + " (عيّنة)");
  }
}
