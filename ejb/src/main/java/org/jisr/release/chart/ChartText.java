package org.jisr.release.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language and the digits of a picture. */
public final class ChartText {
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** As they are called in Iraq. */
  private static final List<String> ARABIC_MONTHS =
      List.of(
          "كانون الثاني",
          "شباط",
          "آذار",
          "نيسان",
          "أيار",
          "حزيران",
          "تموز",
          "آب",
          "أيلول",
          "تشرين الأول",
          "تشرين الثاني",
          "كانون الأول");

  private final boolean arabic;
  private final boolean arabicDigits;

  private ChartText(boolean arabic, boolean arabicDigits) {
    this.arabic = arabic;
    this.arabicDigits = arabicDigits;
  }

  /**
   * The text of a language.
   *
   * @param language {@code ar} or {@code en}
   * @param digits {@code arab} or {@code latn}; the reader's choice, in either language
   * @return empty for anything else
   */
  public static Optional<ChartText> of(String language, String digits) {
    boolean known =
        List.of("ar", "en").contains(language) && List.of("arab", "latn").contains(digits);
    return known
        ? Optional.of(new ChartText(language.equals("ar"), digits.equals("arab")))
        : Optional.empty();
  }

  boolean isRightToLeft() {
    return arabic;
  }

  String language() {
    return arabic ? "ar" : "en";
  }

  String say(Word word, Object... arguments) {
    return String.format(Locale.ROOT, word.in(arabic), arguments);
  }

  /** A label that exists in both languages. */
  String either(String inArabic, String inEnglish) {
    return arabic ? inArabic : inEnglish;
  }

  String number(long value) {
    String grouped = String.format(Locale.ROOT, "%,d", value);
    return arabicDigits ? inArabicDigits(grouped) : grouped;
  }

  String range(long low, long high) {
    return number(low) + "–" + number(high);
  }

  String monthName(YearMonth month) {
    return (arabic ? ARABIC_MONTHS : ENGLISH_MONTHS).get(month.getMonthValue() - 1);
  }

  /** A name of a year, so without a thousands sign. */
  String year(YearMonth month) {
    String year = String.valueOf(month.getYear());
    return arabicDigits ? inArabicDigits(year) : year;
  }

  String month(YearMonth month) {
    return monthName(month) + " " + year(month);
  }

  /** Breaks a text into lines, since SVG does not; a word is never broken. */
  static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && ems(line + " " + word) * size > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * How wide a text is in the widest of the fonts a reader may have, in units of its size: a line
   * that is broken too early is read, one that is cut at its end may say the opposite.
   */
  private static double ems(String text) {
    return text.codePoints().mapToDouble(ChartText::em).sum();
  }

  private static double em(int sign) {
    if (Character.getType(sign) == Character.NON_SPACING_MARK) {
      return 0;
    }
    if (Character.isDigit(sign) || Character.isUpperCase(sign)) {
      return 0.66;
    }
    if (!Character.isLetter(sign)) {
      return 0.36;
    }
    return sign < 0x590 ? 0.59 : 0.53;
  }

  private static String inArabicDigits(String european) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < european.length(); i++) {
      char sign = european.charAt(i);
      digits.append(sign == ',' ? '٬' : (char) (sign - '0' + '٠'));
    }
    return digits.toString();
  }
}
