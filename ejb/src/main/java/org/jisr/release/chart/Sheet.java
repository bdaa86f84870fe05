package org.jisr.release.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet 360 units wide, the narrowest phone: horizontal positions count from where reading starts
 * and are mirrored for Arabic here and nowhere else. The browser shapes the letters.
 */
final class Sheet {
  static final double WIDTH = 360;
  static final double MARGIN = 12;

  static final double SMALL = 11;
  static final double TEXT = 12.5;

  // On white: ink 16:1, quiet text 6:1, marks and edges above 3:1; shapes differ too, for grey
  // print.
  private static final String INK = "#1a1a1a";
  private static final String QUIET = "#595959";
  private static final String MARK = "#1d4e79";
  private static final String BAND = "#c9dced";
  private static final String EDGE = "#5b86ad";
  private static final String GRID = "#dddddd";

  /** Bold signs are wider by this. */
  private static final double BOLD = 1.12;

  private static final String FONTS =
      "Noto Sans Arabic, Noto Sans, Segoe UI, Tahoma, DejaVu Sans, Arial, sans-serif";

  private final ChartText text;
  private final Svg body = new Svg();
  private final boolean mirrored;
  private double y = MARGIN;
  private String headline = "";
  private String subtitle = "";

  /** A point in reading coordinates. */
  record Point(double x, double y) {}

  /** Which side of its position a text stands on, in reading direction. */
  enum Side {
    AFTER("start"),
    AROUND("middle"),
    BEFORE("end");

    private final String anchor;

    Side(String anchor) {
      this.anchor = anchor;
    }
  }

  private enum Letters {
    HEADLINE(15, "bold", INK),
    SUBTITLE(TEXT, "normal", Sheet.QUIET),
    LABEL(TEXT, "normal", INK),
    STRONG(TEXT, "bold", INK),
    QUIET(SMALL, "normal", Sheet.QUIET);

    private final double size;
    private final String weight;
    private final String colour;

    Letters(double size, String weight, String colour) {
      this.size = size;
      this.weight = weight;
      this.colour = colour;
    }
  }

  Sheet(ChartText text) {
    this.text = text;
    this.mirrored = text.isRightToLeft();
  }

  /** Where the next thing may begin. */
  double y() {
    return y;
  }

  void moveDown(double by) {
    y += by;
  }

  /** Headline with the finding, subtitle with what is measured. */
  void head(String finding, String measured) {
    headline = finding;
    subtitle = measured;
    for (String line : ChartText.lines(finding, WIDTH - 2 * MARGIN, Letters.HEADLINE.size * BOLD)) {
      y += 19;
      write(line, new Point(MARGIN, y), Side.AFTER, Letters.HEADLINE);
    }
    y += 3;
    for (String line : ChartText.lines(measured, WIDTH - 2 * MARGIN, TEXT)) {
      y += 16;
      write(line, new Point(MARGIN, y), Side.AFTER, Letters.SUBTITLE);
    }
    y += 12;
  }

  void label(String words, Point at, Side side) {
    write(words, at, side, Letters.LABEL);
  }

  void strong(String words, Point at, Side side) {
    write(words, at, side, Letters.STRONG);
  }

  void quiet(String words, Point at, Side side) {
    write(words, at, side, Letters.QUIET);
  }

  void grid(Point from, Point to) {
    line(from, to, GRID, 1);
  }

  void axis(Point from, Point to) {
    line(from, to, QUIET, 1);
  }

  /** The published figure in its range. */
  void whisker(Point low, Point figure, Point high) {
    line(low, high, MARK, 2.5);
    line(new Point(low.x(), low.y() - 4), new Point(low.x(), low.y() + 4), MARK, 2);
    line(new Point(high.x(), high.y() - 4), new Point(high.x(), high.y() + 4), MARK, 2);
    dot(figure);
  }

  void dot(Point at) {
    body.leaf("circle", "cx", across(at.x()), "cy", at.y(), "r", 4.5, "fill", MARK);
  }

  /** A figure that is known only to be small: a hollow square. */
  void smallFigure(Point at) {
    rectangle(new Point(at.x() - 3, at.y() - 3), new Point(at.x() + 3, at.y() + 3), "#ffffff", INK);
  }

  /** "Fewer than T" as a hatched area. */
  void hatched(Point from, Point to) {
    rectangle(from, to, "url(#hatch)", "#767676");
  }

  void band(List<Point> highs, List<Point> lows) {
    List<Point> around = new ArrayList<>(highs);
    around.addAll(lows.reversed());
    body.leaf("polygon", "points", points(around), "fill", BAND);
    body.leaf(
        "polyline", "points", points(highs), "fill", "none", "stroke", EDGE, "stroke-width", 1);
    body.leaf(
        "polyline", "points", points(lows), "fill", "none", "stroke", EDGE, "stroke-width", 1);
  }

  void curve(List<Point> run) {
    body.leaf("polyline", "points", points(run), "fill", "none", "stroke", MARK, "stroke-width", 2);
    run.forEach(
        point ->
            body.leaf("circle", "cx", across(point.x()), "cy", point.y(), "r", 2, "fill", MARK));
  }

  /** A change larger than chance and noise: a triangle that points up or down. */
  void change(Point at, boolean up) {
    double tip = up ? at.y() - 5 : at.y() + 5;
    double foot = up ? at.y() + 4 : at.y() - 4;
    List<Point> corners =
        List.of(new Point(at.x() - 5, foot), new Point(at.x() + 5, foot), new Point(at.x(), tip));
    body.leaf("polygon", "points", points(corners), "fill", INK);
  }

  /** The whole picture, named and described for those who do not see it. */
  String finish() {
    double height = Math.ceil(y + MARGIN);
    Svg svg = new Svg();
    String box = "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height);
    svg.attributes("xmlns", "http://www.w3.org/2000/svg", "viewBox", box)
        .attributes("width", WIDTH, "height", height)
        .attributes("role", "img", "aria-labelledby", "title desc")
        .attributes("lang", text.language(), "xml:lang", text.language())
        .attributes("font-family", FONTS)
        .open("svg");
    svg.leafText("title", headline, "id", "title");
    svg.leafText("desc", subtitle + " " + text.say(Word.SAME_FIGURES), "id", "desc");
    svg.append(hatch());
    svg.leaf("rect", "width", WIDTH, "height", height, "fill", "#ffffff");
    return svg.append(body).close("svg").toString();
  }

  private static Svg hatch() {
    return new Svg()
        .open("defs")
        .attributes(
            "id", "hatch", "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)")
        .open("pattern", "width", 5, "height", 5)
        .leaf("rect", "width", 5, "height", 5, "fill", "#ffffff")
        .leaf("rect", "width", 1.5, "height", 5, "fill", "#8f8f8f")
        .close("pattern")
        .close("defs");
  }

  private void write(String words, Point at, Side side, Letters letters) {
    body.attributes("x", across(at.x()), "y", at.y(), "text-anchor", side.anchor)
        .attributes("direction", mirrored ? "rtl" : "ltr", "unicode-bidi", "embed")
        .attributes(
            "font-size", letters.size, "font-weight", letters.weight, "fill", letters.colour)
        .leafText("text", words);
  }

  private void line(Point from, Point to, String colour, double width) {
    body.attributes("x1", across(from.x()), "y1", from.y())
        .attributes("x2", across(to.x()), "y2", to.y())
        .leaf("line", "stroke", colour, "stroke-width", width);
  }

  private void rectangle(Point from, Point to, String fill, String edge) {
    double left = Math.min(across(from.x()), across(to.x()));
    body.leaf(
        "rect",
        "x",
        left,
        "y",
        from.y(),
        "width",
        Math.abs(to.x() - from.x()),
        "height",
        to.y() - from.y(),
        "fill",
        fill,
        "stroke",
        edge,
        "stroke-width",
        1);
  }

  private String points(List<Point> points) {
    return points.stream()
        .map(point -> Svg.number(across(point.x())) + "," + Svg.number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private double across(double x) {
    return mirrored ? WIDTH - x : x;
  }
}
