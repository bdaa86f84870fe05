package org.jisr.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jisr.security.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the sample world, with the same id in every installation.
 *
 * @param key short name in account names and tests
 * @param kind as in {@code people.organisation}
 * @param district place code, null where it is nobody's business
 * @param area place code of a quarter, where one is named
 */
public record SampleOrganisation(
    String key,
    String kind,
    String nameAr,
    String nameEn,
    @Nullable String district,
    @Nullable String area) {

  /** Seven districts, nine forums, three offices, one centre, providers and the police command. */
  public static final List<SampleOrganisation> ALL =
      List.of(
          forum("maqal", "المعقل", "Maqal", "IQG02Q02", "AREA-01"),
          forum("basra", "قضاء البصرة", "Al-Basra district", "IQG02Q02", null),
          forum("khaseeb", "قضاء أبي الخصيب", "Abu Al-Khaseeb district", "IQG02Q01", null),
          forum("faw", "قضاء الفاو", "Al-Faw district", "IQG02Q03", null),
          forum("midaina", "قضاء المدينة", "Al-Midaina district", "IQG02Q04", null),
          forum("qurna", "قضاء القرنة", "Al-Qurna district", "IQG02Q05", null),
          forum("zubair", "قضاء الزبير", "Al-Zubair district", "IQG02Q06", null),
          forum("zubair-2", "قضاء الزبير الثاني", "Al-Zubair district, second", "IQG02Q06", null),
          forum("shatt", "قضاء شط العرب", "Shatt Al-Arab district", "IQG02Q07", null),
          office("asmaee", "الأصمعي", "Asmaee", "IQG02Q02", "AREA-02"),
          office("ashar", "العشار", "Ashar", "IQG02Q02", "AREA-03"),
          office("shatt-office", "شط العرب", "Shatt al-Arab", "IQG02Q07", "AREA-05"),
          other(
              "centre", "centre", "مركز الإحالة والإرشاد", "Referral guidance centre", "IQG02Q07"),
          provider("legal", "جهة المساعدة القانونية", "Legal aid", "IQG02Q02"),
          provider("clinic", "جهة الرعاية الصحية", "Health care", "IQG02Q02"),
          provider("psychosocial", "جهة الدعم النفسي", "Psychosocial support", "IQG02Q01"),
          provider("livelihood", "جهة سبل العيش", "Livelihoods", "IQG02Q06"),
          provider("rehabilitation", "جهة إعادة التأهيل", "Rehabilitation", "IQG02Q02"),
          provider("shelter", "جهة الإيواء", "Shelter", null),
          other("command", "command", "قيادة الشرطة", "Police command", null),
          other("survey", "survey", "فريق المسح", "Survey team", null),
          other("oversight", "oversight", "حماية البيانات", "Data protection", null),
          other("operations", "operations", "التشغيل", "Operations", null));

  /** The tenant this is. */
  public OrgId id() {
    return new OrgId(UUID.nameUUIDFromBytes(("jisr sample organisation " + key).getBytes(UTF_8)));
  }

  /** The organisation with this key. */
  public static SampleOrganisation of(String key) {
    return ALL.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  private static SampleOrganisation forum(
      String key, String ar, String en, String district, @Nullable String area) {
    return new SampleOrganisation(
        key, "forum", "منتدى " + ar + " (عيّنة)", en + " forum (sample)", district, area);
  }

  private static SampleOrganisation office(
      String key, String ar, String en, String district, String area) {
    return new SampleOrganisation(
        key, "police-office", "مكتب " + ar + " (عيّنة)", en + " office (sample)", district, area);
  }

  private static SampleOrganisation provider(
      String key, String ar, String en, @Nullable String district) {
    return other(key, "provider", ar, en, district);
  }

  private static SampleOrganisation other(
      String key, String kind, String ar, String en, @Nullable String district) {
    return new SampleOrganisation(key, kind, ar + " (عيّنة)", en + " (sample)", district, null);
  }
}
