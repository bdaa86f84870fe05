package org.jisr.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jisr.directory.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * A service of the sample directory: twelve, one of them at a confidential place.
 *
 * @param provider key of the {@link SampleOrganisation} that runs it
 * @param kind as in {@code centre.service}
 * @param district place code; null for the confidential one
 */
record SampleService(
    String provider, String nameAr, String nameEn, String kind, @Nullable String district) {

  static final String HOURS = "الأحد إلى الخميس ٨:٠٠–١٤:٠٠";
  static final String COST = "مجاناً";
  static final String DOCUMENTS = "لا حاجة إلى وثائق في الزيارة الأولى";
  static final String HOURS_EN = "Sunday to Thursday, 8:00–14:00";
  static final String COST_EN = "Free of charge";
  static final String DOCUMENTS_EN = "No papers needed at the first visit";
  static final String FRONT_GATE_EN = "Through the referral guidance centre (sample)";
  static final String FRONT_GATE = "عن طريق مركز الإحالة والإرشاد (عيّنة)";

  static final List<SampleService> ALL =
      List.of(
          of("legal", "استشارة قانونية", "Legal advice", "legal", "IQG02Q02"),
          of("legal", "تمثيل أمام المحكمة", "Court representation", "legal", "IQG02Q02"),
          of("clinic", "رعاية صحية عاجلة", "Urgent health care", "health", "IQG02Q02"),
          of("clinic", "متابعة صحية", "Health follow-up", "health", "IQG02Q06"),
          of("psychosocial", "دعم نفسي فردي", "Individual support", "psychosocial", "IQG02Q01"),
          of("psychosocial", "مجموعات دعم", "Support groups", "psychosocial", "IQG02Q05"),
          of("psychosocial", "مساحة للأطفال", "Child space", "child-protection", "IQG02Q01"),
          of("livelihood", "تدريب مهني", "Vocational training", "livelihood", "IQG02Q06"),
          of("livelihood", "منحة مشروع صغير", "Small grant", "livelihood", "IQG02Q07"),
          of("rehabilitation", "علاج الإدمان", "Drug treatment", "rehabilitation", "IQG02Q02"),
          of("rehabilitation", "إرشاد الأسر", "Family counselling", "rehabilitation", "IQG02Q04"),
          of("shelter", "إيواء آمن", "Safe shelter", "shelter", null));

  /** The same in every installation. */
  ServiceId id() {
    return new ServiceId(UUID.nameUUIDFromBytes(("jisr sample service " + nameEn).getBytes(UTF_8)));
  }

  /** Days since somebody confirmed the entry: one in four is out of date. */
  int assuredDaysAgo() {
    return ALL.indexOf(this) % 4 == 3 ? 120 : 10 + ALL.indexOf(this);
  }

  String capacity() {
    return List.of("open", "open", "waiting-list", "open", "full").get(ALL.indexOf(this) % 5);
  }

  boolean confidential() {
    return district == null;
  }

  private static SampleService of(
      String provider, String ar, String en, String kind, @Nullable String district) {
    return new SampleService(provider, ar + " (عيّنة)", en + " (sample)", kind, district);
  }
}
