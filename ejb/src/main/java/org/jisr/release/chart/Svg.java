package org.jisr.release.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes elements of SVG 1.1; whatever it is given as text or value is escaped. */
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder waiting = new StringBuilder();

  /** Attributes of the next element, as name and value in turn. */
  Svg attributes(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String text = value instanceof Double coordinate ? number(coordinate) : value.toString();
      waiting.append(' ').append(attributes[i]).append("=\"").append(escaped(text)).append('"');
    }
    return this;
  }

  /** An element without content; attributes as name and value in turn. */
  Svg leaf(String name, Object... attributes) {
    start(name, attributes);
    out.append("/>\n");
    return this;
  }

  /** An element with text. */
  Svg leafText(String name, String content, Object... attributes) {
    start(name, attributes);
    out.append('>').append(escaped(content)).append("</").append(name).append(">\n");
    return this;
  }

  Svg open(String name, Object... attributes) {
    start(name, attributes);
    out.append(">\n");
    return this;
  }

  Svg close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  Svg append(Svg other) {
    out.append(other.out);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** A coordinate with at most one decimal, in European digits. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void start(String name, Object... attributes) {
    attributes(attributes);
    out.append('<').append(name).append(waiting);
    waiting.setLength(0);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
