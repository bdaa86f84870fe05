package org.jisr.release.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jisr.release.CellView;
import org.jisr.release.DistrictCells;
import org.jisr.release.GroupCell;
import org.jisr.release.ReleaseView;
import org.jisr.release.chart.Sheet.Point;
import org.jisr.release.chart.Sheet.Side;

/**
 * Districts as dot and whisker, one panel a group on one scale. The order is the same in every
 * panel and no ranking: most ranges overlap.
 */
final class DistrictsChart {
  private static final double START = 122;
  private static final double END = Sheet.WIDTH - 118;
  private static final double ROW = 22;

  private final ReleaseView release;
  private final ChartText text;
  private final Sheet sheet;

  DistrictsChart(ReleaseView release, ChartText text) {
    this.release = release;
    this.text = text;
    this.sheet = new Sheet(text);
  }

  String draw() {
    sheet.head(headline(), text.say(Word.DOTS));
    Dots dots = new Dots(sheet, text, Scale.upTo(Dots.highest(cells().stream()), START, END));
    for (GroupCell group : release.groups()) {
      draw(group.group(), dots);
    }
    sheet.moveDown(6);
    for (String line :
        ChartText.lines(text.say(Word.NO_DISTRICT), Sheet.WIDTH - 2 * Sheet.MARGIN, Sheet.SMALL)) {
      sheet.quiet(line, new Point(Sheet.MARGIN, sheet.y()), Side.AFTER);
      sheet.moveDown(14);
    }
    sheet.moveDown(-14);
    Dots.legend(sheet, text, cells().stream(), Sheet.MARGIN);
    return sheet.finish();
  }

  private void draw(String group, Dots dots) {
    sheet.moveDown(14);
    sheet.strong(text.say(wordOf(group)), new Point(Sheet.MARGIN, sheet.y()), Side.AFTER);
    sheet.moveDown(17);
    dots.scaleAt(sheet.y());
    sheet.moveDown(6);
    dots.grid(sheet.y(), sheet.y() + release.districts().size() * ROW);
    for (DistrictCells district : release.districts()) {
      CellView cell = cellOf(district, group);
      String name = text.either(district.nameAr(), district.nameEn());
      sheet.label(name, new Point(Sheet.MARGIN, sheet.y() + ROW / 2 + 4), Side.AFTER);
      dots.mark(cell, sheet.y() + ROW / 2);
      dots.say(cell, new Point(Sheet.WIDTH - Sheet.MARGIN, sheet.y() + ROW / 2 + 4));
      sheet.moveDown(ROW);
    }
    sheet.moveDown(12);
  }

  private String headline() {
    List<CellView> cells = cells();
    return text.say(
        Word.DISTRICTS_REACH,
        text.month(YearMonth.parse(release.period())),
        text.number(cells.stream().filter(CellView::hasEstimate).count()),
        text.number(cells.size()),
        text.number(cells.getFirst().threshold()));
  }

  private List<CellView> cells() {
    return release.districts().stream()
        .flatMap(district -> district.groups().stream().map(GroupCell::cell))
        .toList();
  }

  private static CellView cellOf(DistrictCells district, String group) {
    return district.groups().stream()
        .filter(one -> one.group().equals(group))
        .findFirst()
        .orElseThrow()
        .cell();
  }

  private static Word wordOf(String group) {
    return Word.valueOf(group.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
