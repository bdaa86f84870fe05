package org.jisr.release.chart;

import java.util.stream.Stream;
import org.jisr.release.CellView;
import org.jisr.release.chart.Sheet.Point;
import org.jisr.release.chart.Sheet.Side;
import org.jspecify.annotations.Nullable;

/** One row of a dot-and-whisker chart: the figure in its range, or what stands in its place. */
final class Dots {
  private final Sheet sheet;
  private final ChartText text;
  private final Scale scale;

  Dots(Sheet sheet, ChartText text, Scale scale) {
    this.sheet = sheet;
    this.text = text;
    this.scale = scale;
  }

  static long highest(Stream<CellView> cells) {
    return cells.mapToLong(cell -> Math.max(cell.threshold(), orZero(cell.high()))).max().orElse(1);
  }

  /** What the triangles mean, where there is one. */
  static void legend(Sheet sheet, ChartText text, Stream<CellView> cells, double x) {
    if (cells.anyMatch(cell -> cell.change() != null)) {
      sheet.moveDown(20);
      sheet.change(new Point(x + 5, sheet.y() - 4), true);
      sheet.change(new Point(x + 17, sheet.y() - 4), false);
      sheet.quiet(text.say(Word.CHANGE), new Point(x + 30, sheet.y()), Side.AFTER);
    }
  }

  void scaleAt(double y) {
    for (long mark : scale.marks()) {
      sheet.quiet(text.number(mark), new Point(scale.at(mark), y), Side.AROUND);
    }
  }

  void grid(double from, double to) {
    sheet.axis(new Point(scale.from(), from), new Point(scale.from(), to));
    for (long mark : scale.marks().subList(1, scale.marks().size())) {
      sheet.grid(new Point(scale.at(mark), from), new Point(scale.at(mark), to));
    }
  }

  void mark(CellView cell, double y) {
    Integer estimate = cell.estimate();
    if (estimate != null) {
      sheet.whisker(
          new Point(scale.at(orZero(cell.low())), y),
          new Point(scale.at(estimate), y),
          new Point(scale.at(orZero(cell.high())), y));
    } else if (cell.display().equals("fewer")) {
      sheet.hatched(new Point(scale.at(0), y - 4), new Point(scale.at(cell.threshold()), y + 4));
    }
  }

  /** The figure in words, before a position at the end of the row; a change stands before it. */
  void say(CellView cell, Point end) {
    String words = words(cell);
    sheet.label(words, end, Side.BEFORE);
    if (cell.change() != null) {
      double width = words.length() * Sheet.TEXT * 0.56;
      sheet.change(new Point(end.x() - width - 10, end.y() - 4), cell.change().equals("up"));
    }
  }

  private String words(CellView cell) {
    Integer estimate = cell.estimate();
    if (estimate != null) {
      String range = text.range(orZero(cell.low()), orZero(cell.high()));
      return text.number(estimate) + " (" + range + ")";
    }
    return cell.display().equals("fewer")
        ? text.say(Word.FEWER, text.number(cell.threshold()))
        : text.say(Word.HIDDEN);
  }

  static long orZero(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
