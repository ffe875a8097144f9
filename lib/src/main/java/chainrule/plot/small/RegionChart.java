package chainrule.plot.small;

import chainrule.plot.AxisRange;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.PlainAxis;
import chainrule.plot.small.SvgMarks.Anchor;
import java.awt.Color;
import java.util.Arrays;

/**
 * What a classifier of two classes says over the plane, asked on a grid, and the cases it is judged
 * by. The region of class 1 is tinted; a digit says the class here and there; a broken line is
 * where the border belongs. Cases of class 0 are discs, of class 1 squares, and those on the wrong
 * side are ringed.
 */
public final class RegionChart {
  private static final int LEFT = 48;
  private static final int TOP = 24;
  private static final int SIDE = 260;
  private static final int WIDTH = 420;
  private static final int HEIGHT = 356;
  private static final double REGION = 0.6;

  private final ChartFrame frame;
  private final int[][] yours;
  private final int[][] expected;
  private final SvgMarks points = new SvgMarks();

  /**
   * Keeps what was said over a rectangle.
   *
   * @param x what the grid spans
   * @param y what the grid spans
   * @param yours shape [rows, columns], the classes 0 and 1 found, the row of the least y first;
   *     not modified
   * @param expected what is right, of the same shape; not modified
   */
  public RegionChart(AxisRange x, AxisRange y, int[][] yours, int[][] expected) {
    frame =
        new ChartFrame(
            PlainAxis.linear(x.min(), x.max(), false, LEFT, LEFT + SIDE),
            PlainAxis.linear(y.min(), y.max(), false, TOP + SIDE, TOP));
    this.yours = copy(yours);
    this.expected = copy(expected);
  }

  private static int[][] copy(int[][] rows) {
    return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
  }

  /**
   * Adds a case.
   *
   * @param px where it is
   * @param py where it is
   * @param label its class, 0 or 1
   * @param wrong whether it was taken for the other one
   * @return this chart
   */
  public RegionChart point(double px, double py, int label, boolean wrong) {
    mark(points, frame.x().at(px), frame.y().at(py), label);
    if (wrong) {
      points.ring(frame.x().at(px), frame.y().at(py));
    }
    return this;
  }

  private static void mark(SvgMarks marks, double x, double y, int label) {
    if (label == 1) {
      marks.square(x, y, 5, color(1));
    } else {
      marks.circle(x, y, 5.5, color(0));
    }
  }

  private static Color color(int label) {
    return label == 1 ? Palette.VERMILLION : Palette.BLUE;
  }

  /**
   * Returns the picture.
   *
   * @param title what it shows, in a few words
   * @param description what can be read off it
   * @return a drawing with both as its text alternative
   */
  public SmallPicture picture(String title, String description) {
    SvgMarks marks = new SvgMarks();
    paintRegion(marks);
    marks.line(borders(yours), 1.5, 1).dashed(borders(expected));
    paintDigits(marks);
    frame.paint(marks, "x₁", "x₂");
    paintLegend(marks);
    return new SmallPicture(title, description, WIDTH, HEIGHT, marks + points.toString());
  }

  private double left(int column) {
    return LEFT + (double) SIDE * column / yours[0].length;
  }

  private double lower(int row) {
    return TOP + SIDE - (double) SIDE * row / yours.length;
  }

  /** Fills the cells of class 1, neighbours of a row at once. */
  private void paintRegion(SvgMarks marks) {
    StringBuilder area = new StringBuilder();
    for (int row = 0; row < yours.length; row++) {
      int start = 0;
      for (int column = 1; column <= yours[row].length; column++) {
        boolean ends = column == yours[row].length || yours[row][column] != yours[row][start];
        if (ends && yours[row][start] == 1) {
          area.append(SvgMarks.move(left(start), lower(row + 1)))
              .append(SvgMarks.by(left(column) - left(start), 0))
              .append(SvgMarks.by(0, lower(row) - lower(row + 1)))
              .append(SvgMarks.by(left(start) - left(column), 0))
              .append('z');
        }
        start = ends ? column : start;
      }
    }
    if (area.length() > 0) {
      marks.area(area.toString(), Palette.VERMILLION, REGION);
    }
  }

  /** Returns the path along which one class meets the other. */
  private String borders(int[][] classes) {
    StringBuilder path = new StringBuilder();
    for (int row = 0; row < classes.length; row++) {
      for (int column = 0; column < classes[row].length; column++) {
        if (column > 0 && classes[row][column] != classes[row][column - 1]) {
          path.append(SvgMarks.move(left(column), lower(row)))
              .append(SvgMarks.by(0, lower(row + 1) - lower(row)));
        }
        if (row > 0 && classes[row][column] != classes[row - 1][column]) {
          path.append(SvgMarks.move(left(column), lower(row)))
              .append(SvgMarks.by(left(column + 1) - left(column), 0));
        }
      }
    }
    return path.toString();
  }

  private void paintDigits(SvgMarks marks) {
    for (int row = 4; row < yours.length; row += 6) {
      for (int column = 4; column < yours[row].length; column += 6) {
        double x = (left(column) + left(column + 1)) / 2;
        double y = (lower(row) + lower(row + 1)) / 2 + 4;
        marks.text(x, y, Anchor.MIDDLE, Integer.toString(yours[row][column]));
      }
    }
  }

  private void paintLegend(SvgMarks marks) {
    int y = HEIGHT - 26;
    mark(marks, LEFT + 6, y, 0);
    marks.text(LEFT + 16, y + 4, Anchor.START, "class 0");
    mark(marks, LEFT + 74, y, 1);
    marks.text(LEFT + 84, y + 4, Anchor.START, "class 1");
    marks.ring(LEFT + 148, y);
    marks.text(LEFT + 164, y + 4, Anchor.START, "on the wrong side");
    int second = HEIGHT - 8;
    marks.fill(LEFT, second - 6, 14, 12, Palette.VERMILLION, REGION);
    marks.frame(LEFT, second - 6, 14, 12, 1.5);
    marks.text(LEFT + 20, second + 4, Anchor.START, "yours says 1");
    marks.dashed(SvgMarks.move(LEFT + 100, second) + SvgMarks.draw(LEFT + 124, second));
    marks.text(LEFT + 130, second + 4, Anchor.START, "where the border belongs");
  }
}
