package org.jisr.release.chart;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jisr.release.CellView;
import org.jisr.release.MonthCell;
import org.jisr.release.ReleaseView;
import org.jisr.release.chart.Sheet.Point;
import org.jisr.release.chart.Sheet.Side;

/** The monthly total over 24 months: line, 90 % band, a hatched strip for "fewer than T". */
final class TotalsChart {
  private static final int MONTHS = 24;
  private static final int MONTHS_BETWEEN_NAMES = 6;
  private static final double START = 44;
  private static final double END = Sheet.WIDTH - 26;
  private static final double CHANGES = 16;
  private static final double HEIGHT = 190;

  private final ReleaseView release;
  private final ChartText text;
  private final Sheet sheet;
  private final YearMonth last;

  TotalsChart(ReleaseView release, ChartText text) {
    this.release = release;
    this.text = text;
    this.sheet = new Sheet(text);
    this.last = YearMonth.parse(release.period());
  }

  String draw() {
    sheet.head(headline(), text.say(Word.TOTALS));
    sheet.moveDown(CHANGES);
    double bottom = sheet.y() + HEIGHT;
    long highest =
        release.months().stream().mapToLong(month -> highOf(month.cell())).max().orElse(1);
    Scale scale = Scale.upTo(highest, bottom, sheet.y());
    drawGrid(scale);
    drawChanges(scale);
    drawFigures(scale);
    drawMonths(bottom);
    sheet.moveDown(HEIGHT + 54);
    drawLegend();
    return sheet.finish();
  }

  private String headline() {
    CellView total = release.total();
    Integer estimate = total.estimate();
    String figure =
        estimate == null
            ? text.say(Word.REPORTS_FEWER, text.month(last), text.number(total.threshold()))
            : text.say(Word.REPORTS_ABOUT, text.month(last), text.number(estimate));
    if (release.months().size() < 2) {
      return figure;
    }
    Word change = total.change() == null ? Word.NO_CHANGE : isUp(total) ? Word.MORE : Word.LESS;
    return figure + (text.isRightToLeft() ? "، " : "; ") + text.say(change);
  }

  private void drawGrid(Scale scale) {
    for (long mark : scale.marks()) {
      double y = scale.at(mark);
      sheet.grid(new Point(START, y), new Point(END, y));
      sheet.quiet(text.number(mark), new Point(START - 6, y + 4), Side.BEFORE);
    }
    long threshold = release.total().threshold();
    sheet.hatched(new Point(START, scale.at(threshold)), new Point(END, scale.at(0)));
    sheet.axis(new Point(START, scale.at(0)), new Point(END, scale.at(0)));
  }

  private void drawFigures(Scale scale) {
    List<MonthCell> run = new ArrayList<>();
    for (MonthCell month : release.months()) {
      boolean follows = run.isEmpty() || slot(month) == slot(run.getLast()) + 1;
      if (!follows || !month.cell().hasEstimate()) {
        drawRun(run, scale);
        run.clear();
      }
      if (month.cell().hasEstimate()) {
        run.add(month);
      } else {
        sheet.smallFigure(new Point(x(month), scale.at(month.cell().threshold() / 2)));
      }
    }
    drawRun(run, scale);
  }

  /** In a lane of their own above the plot, each tied to its month. */
  private void drawChanges(Scale scale) {
    for (MonthCell month : release.months()) {
      if (month.cell().change() != null) {
        double lane = scale.to() - CHANGES / 2;
        sheet.grid(new Point(x(month), lane), at(month, scale, highOf(month.cell())));
        sheet.change(new Point(x(month), lane), isUp(month.cell()));
      }
    }
  }

  private void drawRun(List<MonthCell> run, Scale scale) {
    if (run.size() == 1) {
      MonthCell only = run.getFirst();
      sheet.whisker(
          at(only, scale, lowOf(only.cell())),
          at(only, scale, estimateOf(only.cell())),
          at(only, scale, highOf(only.cell())));
    } else if (!run.isEmpty()) {
      sheet.band(
          run.stream().map(month -> at(month, scale, highOf(month.cell()))).toList(),
          run.stream().map(month -> at(month, scale, lowOf(month.cell()))).toList());
      sheet.curve(run.stream().map(month -> at(month, scale, estimateOf(month.cell()))).toList());
    }
    if (!run.isEmpty() && slot(run.getLast()) == MONTHS - 1) {
      sheet.dot(at(run.getLast(), scale, estimateOf(run.getLast().cell())));
    }
  }

  private void drawMonths(double bottom) {
    for (int back = 0; back < MONTHS; back += MONTHS_BETWEEN_NAMES) {
      YearMonth month = last.minusMonths(back);
      double x = x(MONTHS - 1 - back);
      sheet.axis(new Point(x, bottom), new Point(x, bottom + 4));
      sheet.quiet(text.monthName(month), new Point(x, bottom + 17), Side.AROUND);
      sheet.quiet(text.year(month), new Point(x, bottom + 31), Side.AROUND);
    }
  }

  private void drawLegend() {
    double x = START;
    sheet.hatched(new Point(x, sheet.y() - 9), new Point(x + 22, sheet.y() + 1));
    sheet.quiet(
        text.say(Word.FEWER, text.number(release.total().threshold())),
        new Point(x + 30, sheet.y()),
        Side.AFTER);
    Dots.legend(sheet, text, release.months().stream().map(MonthCell::cell), x);
  }

  private int slot(MonthCell month) {
    return MONTHS - 1 - (int) ChronoUnit.MONTHS.between(YearMonth.parse(month.period()), last);
  }

  private double x(MonthCell month) {
    return x(slot(month));
  }

  private static double x(int slot) {
    return START + (END - START) * (slot + 0.5) / MONTHS;
  }

  private Point at(MonthCell month, Scale scale, long value) {
    return new Point(x(month), scale.at(value));
  }

  private static boolean isUp(CellView cell) {
    return "up".equals(cell.change());
  }

  private static long estimateOf(CellView cell) {
    return Objects.requireNonNull(cell.estimate());
  }

  private static long lowOf(CellView cell) {
    return Objects.requireNonNull(cell.low());
  }

  private static long highOf(CellView cell) {
    Integer high = cell.high();
    return high == null ? cell.threshold() : high;
  }
}
