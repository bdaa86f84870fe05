package org.jisr.release.chart;

/** What the pictures say, in both languages side by side; the Arabic awaits a native speaker. */
enum Word {
  REPORTS_ABOUT("Reports in %s: about %s", "عدد البلاغات في %s: نحو %s"),
  REPORTS_FEWER("Reports in %s: fewer than %s", "عدد البلاغات في %s: أقل من %s"),
  MORE("more than the month before, beyond chance", "أكثر من الشهر السابق بما يفوق المصادفة"),
  LESS("less than the month before, beyond chance", "أقل من الشهر السابق بما يفوق المصادفة"),
  NO_CHANGE("no real change from the month before", "لا تغيّر حقيقي عن الشهر السابق"),
  TOTALS(
      "All general categories, month by month. The band holds the true number nine times in ten.",
      "مجموع الأنواع العامة شهراً بشهر. الشريط يضمّ العدد الحقيقي في تسع حالات من عشر."),
  ONE_AHEAD("%s, most reported: %s", "%s، الأكثر بلاغاً: %s"),
  NONE_AHEAD("%s: no category is clearly ahead", "%s: لا نوع يتقدّم غيره بوضوح"),
  DISTRICTS_REACH(
      "%s: %s of %s district figures are %s or more",
      "%s: %s من %s من أرقام الأقضية تبلغ %s فأكثر"),
  DOTS(
      "Reports in the month. Dot: the published figure. Line: the range that holds the true number"
          + " nine times in ten.",
      "بلاغات الشهر. النقطة: الرقم المنشور. الخط: المدى الذي يضمّ العدد الحقيقي في تسع حالات من عشر."),
  FEWER("fewer than %s", "أقل من %s"),
  HIDDEN("not shown", "غير معروض"),
  CHANGE("Change larger than chance and noise", "تغيّر أكبر مما تسببه المصادفة والتقريب"),
  NO_DISTRICT(
      "Reports without a district are counted in the totals only.",
      "ما لم يُذكر فيه القضاء محسوب في المجموع فقط."),
  SAME_FIGURES(
      "The same figures stand in the table below the picture.",
      "الأرقام نفسها في الجدول تحت الصورة."),
  VIOLENCE("Violence", "عنف"),
  PROPERTY("Money and property", "أموال وممتلكات"),
  LIBERTY("Liberty and intimidation", "حرية وترهيب"),
  PUBLIC_ORDER("Public order", "نظام عام");

  private final String english;
  private final String arabic;

  Word(String english, String arabic) {
    this.english = english;
    this.arabic = arabic;
  }

  String in(boolean inArabic) {
    return inArabic ? arabic : english;
  }
}
