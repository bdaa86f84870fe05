package org.jisr.nonames;

import java.text.Normalizer;

/**
 * One letter as it is compared: without marks, in lower case, Arabic and Kurdish spellings and
 * look-alikes of other scripts made one. An empty answer means that the sign does not count.
 */
final class Letters {
  private static final String FROM =
      "آأإٱٲٳٵؤٶئىیېێۍةەھہۂۃکڪګگڭڕڑڒڵڶۆۇۈۋۏۉوٷڤڥپچژٹڈڼںݩ" + "аеорсухіѕјԁһԛкмнтвгєαορτυκιеνβημχζ";
  private static final String TO =
      "ااااااا"
          + "وو"
          + "يييييي"
          + "هههههه"
          + "ككككك"
          + "ررر"
          + "لل"
          + "وووووووو"
          + "ففبجزتدننن"
          + "aeopcyxisjdhqkmhtbreaoptukievbnmxz";

  private Letters() {}

  /** The sign at {@code codePoint} as it is compared: none, one or several characters. */
  static String folded(int codePoint) {
    if (codePoint < 0x80) {
      return Character.toString(Character.toLowerCase(codePoint));
    }
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0) {
      return Integer.toString(digit);
    }
    if (counts(codePoint)) {
      return isPlain(codePoint)
          ? one((char) codePoint)
          : several(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD));
    }
    return "";
  }

  private static boolean counts(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          false;
      default -> codePoint != 'ـ';
    };
  }

  private static boolean isPlain(int codePoint) {
    return codePoint >= 0x600 && codePoint < 0x6d4;
  }

  private static String several(String decomposed) {
    StringBuilder folded = new StringBuilder();
    decomposed
        .codePoints()
        .filter(Letters::counts)
        .forEach(
            sign -> {
              int digit = Character.digit(sign, 10);
              folded.append(
                  digit >= 0
                      ? Integer.toString(digit)
                      : sign < 0x10000
                          ? one((char) Character.toLowerCase(sign))
                          : Character.toString(Character.toLowerCase(sign)));
            });
    return folded.toString();
  }

  private static String one(char sign) {
    int known = FROM.indexOf(sign);
    return String.valueOf(known < 0 ? sign : TO.charAt(known));
  }
}
