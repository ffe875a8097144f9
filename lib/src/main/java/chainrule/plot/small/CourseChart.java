package chainrule.plot.small;

import chainrule.plot.ink.Palette;
import chainrule.plot.ink.PlainAxis;
import chainrule.plot.small.SvgMarks.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Curves over epochs or steps, beside the band in which they are expected. The curves are lines
 * with dots, the band is grey-blue between broken lines. A curve that is no longer finite ends in a
 * cross at the upper edge.
 */
public final class CourseChart {
  private static final int LEFT = 62;
  private static final int RIGHT = 410;
  private static final int TOP = 24;
  private static final int BOTTOM = 200;
  private static final int WIDTH = 420;
  private static final int HEIGHT = 260;
  private static final int MOST_POINTS = 120;
  private static final int MOST_DOTS = 40;

  private final String xName;
  private final String yName;
  private final double[] xs;
  private final List<double[]> courses = new ArrayList<>();
  private double[] low = {};
  private double[] high = {};

  /**
   * Begins a chart.
   *
   * @param xName what is counted, such as {@code epoch}
   * @param yName what the curves are
   * @param xs the x of each point, the same for all curves, ascending, at least one; not modified
   */
  public CourseChart(String xName, String yName, double[] xs) {
    this.xName = xName;
    this.yName = yName;
    this.xs = xs.clone();
  }

  /**
   * Sets where the curves are expected.
   *
   * @param least the lower edge, point by point, at most one per x; not modified
   * @param greatest the upper edge, as many points; not modified
   * @return this chart
   */
  public CourseChart expected(double[] least, double[] greatest) {
    low = least.clone();
    high = greatest.clone();
    return this;
  }

  /**
   * Adds a curve.
   *
   * @param course its points, at most one per x; not modified
   * @return this chart
   */
  public CourseChart yours(double[] course) {
    courses.add(course.clone());
    return this;
  }

  /**
   * Returns the picture.
   *
   * @param title what it shows, in a few words
   * @param description what can be read off it
   * @return a drawing with both as its text alternative
   */
  public SmallPicture picture(String title, String description) {
    double last = xs.length > 1 ? xs[xs.length - 1] : xs[0] + 1;
    PlainAxis x = PlainAxis.linear(xs[0], last, PlainAxis.isWhole(xs), LEFT, RIGHT);
    DoubleStream all =
        DoubleStream.concat(
            courses.stream().flatMapToDouble(Arrays::stream),
            DoubleStream.concat(Arrays.stream(low), Arrays.stream(high)));
    ChartFrame frame = new ChartFrame(x, PlainAxis.of(all, BOTTOM, TOP));
    SvgMarks marks = new SvgMarks();
    frame.paint(marks, xName, yName);
    paintBand(marks, frame);
    courses.forEach(course -> paintCourse(marks, frame, course));
    paintLegend(marks);
    return new SmallPicture(title, description, WIDTH, HEIGHT, marks.toString());
  }

  private boolean isBand() {
    return !Arrays.equals(low, high);
  }

  private void paintBand(SvgMarks marks, ChartFrame frame) {
    String upper = path(frame, high);
    if (isBand()) {
      int[] back = shown(low.length);
      StringBuilder area = new StringBuilder(upper);
      for (int k = back.length - 1; k >= 0; k--) {
        area.append(SvgMarks.draw(frame.x().at(xs[back[k]]), frame.y().at(low[back[k]])));
      }
      marks.area(area + "Z", Palette.BLUE, 0.5).dashed(path(frame, low));
    }
    marks.dashed(upper);
  }

  private void paintCourse(SvgMarks marks, ChartFrame frame, double[] course) {
    marks.line(path(frame, course), Palette.VERMILLION, 2);
    for (int i = 0; i < course.length; i++) {
      double x = frame.x().at(xs[i]);
      if (!Double.isFinite(course[i])) {
        marks.line(SvgMarks.cross(x, TOP + 7, 5), Palette.VERMILLION, 2);
        return;
      }
      if (course.length <= MOST_DOTS) {
        marks.circle(x, frame.y().at(course[i]), 2.5, Palette.VERMILLION);
      }
    }
  }

  /** Returns the path of a curve up to where it is no longer finite. */
  private String path(ChartFrame frame, double[] course) {
    StringBuilder path = new StringBuilder();
    for (int i : shown(course.length)) {
      if (!Double.isFinite(course[i])) {
        break;
      }
      double x = frame.x().at(xs[i]);
      double y = frame.y().at(course[i]);
      path.append(path.length() == 0 ? SvgMarks.move(x, y) : SvgMarks.draw(x, y));
    }
    return path.toString();
  }

  /** Returns which points of a curve are drawn: of a long one, equally many apart, and the last. */
  private static int[] shown(int length) {
    int count = Math.min(length, MOST_POINTS);
    int[] shown = new int[count];
    Arrays.setAll(shown, k -> count == 1 ? 0 : (int) ((long) k * (length - 1) / (count - 1)));
    return shown;
  }

  private void paintLegend(SvgMarks marks) {
    int y = HEIGHT - 12;
    marks.line(SvgMarks.move(LEFT, y) + SvgMarks.draw(LEFT + 24, y), Palette.VERMILLION, 2);
    marks.circle(LEFT + 12, y, 2.5, Palette.VERMILLION);
    marks.text(LEFT + 30, y + 4, Anchor.START, "yours");
    int x = LEFT + 90;
    if (isBand()) {
      marks.fill(x, y - 5, 24, 10, Palette.BLUE, 0.5);
      marks.dashed(SvgMarks.move(x, y - 5) + SvgMarks.draw(x + 24, y - 5));
      marks.dashed(SvgMarks.move(x, y + 5) + SvgMarks.draw(x + 24, y + 5));
    } else {
      marks.dashed(SvgMarks.move(x, y) + SvgMarks.draw(x + 24, y));
    }
    marks.text(x + 30, y + 4, Anchor.START, isBand() ? "right answers, least to most" : "expected");
  }
}
