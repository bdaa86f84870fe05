package org.jisr.release.chart;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jisr.release.CategoryCell;
import org.jisr.release.ReleaseView;
import org.jisr.release.chart.Sheet.Point;
import org.jisr.release.chart.Sheet.Side;

/** The twelve categories as dot and whisker, the largest figure first, those not shown last. */
final class CategoriesChart {
  private static final double START = 18;
  private static final double END = Sheet.WIDTH - 22;
  private static final double FIGURE_WIDTH = 112;
  private static final double LINE = 16;
  private static final double GRAPH = 18;

  private final ReleaseView release;
  private final ChartText text;
  private final Sheet sheet;
  private final List<CategoryCell> sorted;

  CategoriesChart(ReleaseView release, ChartText text) {
    this.release = release;
    this.text = text;
    this.sheet = new Sheet(text);
    this.sorted =
        release.categories().stream()
            .sorted(
                Comparator.comparing((CategoryCell category) -> !category.cell().hasEstimate())
                    .thenComparing(category -> -Dots.orZero(category.cell().estimate()))
                    .thenComparing(CategoryCell::code))
            .toList();
  }

  String draw() {
    sheet.head(headline(), text.say(Word.DOTS));
    long highest = Dots.highest(sorted.stream().map(CategoryCell::cell));
    Dots dots = new Dots(sheet, text, Scale.upTo(highest, START, END));
    sheet.moveDown(8);
    dots.scaleAt(sheet.y());
    for (CategoryCell category : sorted) {
      draw(category, dots);
    }
    sheet.moveDown(16);
    dots.scaleAt(sheet.y());
    Dots.legend(sheet, text, sorted.stream().map(CategoryCell::cell), Sheet.MARGIN);
    return sheet.finish();
  }

  private void draw(CategoryCell category, Dots dots) {
    String label = text.either(category.labelAr(), category.labelEn());
    List<String> lines =
        ChartText.lines(label, Sheet.WIDTH - 2 * Sheet.MARGIN - FIGURE_WIDTH, Sheet.TEXT);
    sheet.moveDown(6);
    dots.say(category.cell(), new Point(Sheet.WIDTH - Sheet.MARGIN, sheet.y() + LINE));
    for (String line : lines) {
      sheet.moveDown(LINE);
      sheet.label(line, new Point(Sheet.MARGIN, sheet.y()), Side.AFTER);
    }
    sheet.moveDown(5);
    dots.grid(sheet.y(), sheet.y() + GRAPH - 4);
    dots.mark(category.cell(), sheet.y() + GRAPH / 2 - 2);
    sheet.moveDown(GRAPH);
  }

  private String headline() {
    String month = text.month(YearMonth.parse(release.period()));
    CategoryCell first = sorted.getFirst();
    CategoryCell second = sorted.get(1);
    boolean ahead =
        first.cell().hasEstimate()
            && Dots.orZero(first.cell().low()) > Dots.orZero(second.cell().high());
    return ahead
        ? text.say(Word.ONE_AHEAD, month, text.either(first.labelAr(), first.labelEn()))
        : text.say(Word.NONE_AHEAD, month);
  }
}
