package org.jisr.platform.sample;

import java.util.Map;

/** Neutral template texts in Arabic, by category: no place, no person, no story. */
final class SampleTexts {
  private static final Map<String, String> MATTERS =
      Map.ofEntries(
          Map.entry("G01", "جريمة قتل في المنطقة"),
          Map.entry("G02", "اعتداء باستخدام سلاح"),
          Map.entry("G03", "مشاجرة من دون سلاح"),
          Map.entry("G04", "سلب ممتلكات"),
          Map.entry("G05", "سرقة من منزل أو متجر"),
          Map.entry("G06", "مطالبة بدفع مبالغ مقابل الحماية"),
          Map.entry("G07", "اختفاء شخص"),
          Map.entry("G08", "مضايقة عبر الهاتف"),
          Map.entry("G09", "نزاع بين مجموعتين"),
          Map.entry("G10", "تعاطي مواد مخدرة في مكان عام"),
          Map.entry("G11", "إطلاق نار في مناسبة"),
          Map.entry("G12", "إتلاف ممتلكات عامة"));

  private static final String[] FRAMES = {
    "عيّنة: أُبلغ المنتدى عن %s. طُلب إدراجها في الاجتماع القادم.",
    "عيّنة: تكررت الشكوى من %s خلال الأسابيع الماضية. اقتُرح تكثيف الدوريات.",
    "عيّنة: نوقشت %s مع الأهالي. طُلبت متابعة من الشرطة المجتمعية."
  };

  private SampleTexts() {}

  /** The text for a category, in one of three frames. */
  static String of(String category, int frame) {
    return FRAMES[frame].formatted(MATTERS.get(category));
  }
}
