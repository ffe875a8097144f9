package chainrule.plot.small;

import chainrule.plot.ink.PlainAxis;
import chainrule.plot.small.SvgMarks.Anchor;

/**
 * The axes of a small chart, with round values beside them.
 *
 * @param x from left to right
 * @param y from the bottom up
 */
record ChartFrame(PlainAxis x, PlainAxis y) {

  /** Draws frame, grid and values, and the names of both axes. */
  void paint(SvgMarks marks, String xName, String yName) {
    StringBuilder grid = new StringBuilder();
    for (double tick : x.ticks()) {
      grid.append(SvgMarks.move(x.at(tick), y.from())).append(SvgMarks.draw(x.at(tick), y.to()));
      marks.text(x.at(tick), y.from() + 14, Anchor.MIDDLE, SvgMarks.shortNumber(tick));
    }
    for (double tick : y.ticks()) {
      grid.append(SvgMarks.move(x.from(), y.at(tick))).append(SvgMarks.draw(x.to(), y.at(tick)));
      marks.text(x.from() - 5, y.at(tick) + 4, Anchor.END, SvgMarks.shortNumber(tick));
    }
    marks.line(grid.toString(), 1, 0.15);
    marks.frame(x.from(), y.to(), x.to() - x.from(), y.from() - y.to(), 0.5);
    marks.text((x.from() + x.to()) / 2, y.from() + 29, Anchor.MIDDLE, xName);
    marks.text(x.from() - 5, y.to() - 7, Anchor.START, yName);
  }
}
