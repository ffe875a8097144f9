package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import chainrule.plot.space.CubeView;
import chainrule.plot.space.NamePlaces;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Points in the unit cube, such as the codes of three hidden units: each stands on a line that
 * drops to its shadow on the floor, so that its depth can be read.
 */
public final class CubePlot implements Figure {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 430;
  private static final CubeView VIEW = new CubeView(262, 236, 220);
  private static final double RADIUS = 7;
  private static final Font SMALL = TextOutlines.font(Font.PLAIN, 10);
  private static final Font PLAIN = TextOutlines.font(Font.PLAIN, 12);
  private static final Font BOLD = TextOutlines.font(Font.BOLD, 14);

  private final double[][][] steps;
  private final int last;
  private final String[] names;
  private String[] axes = {"h₁", "h₂", "h₃"};
  private String title = "";

  private CubePlot(double[][][] steps, int last, String[] names) {
    this.steps = steps;
    this.last = last;
    this.names = names;
  }

  /**
   * {@return points in the cube}
   *
   * @param points shape [n, 3], each number from 0 to 1; not modified
   * @param names what stands beside the points, one for each; without any, nothing
   */
  public static CubePlot of(double[][] points, String... names) {
    return frames(Collections.singletonList(points), names).get(0);
  }

  /**
   * {@return points on their way, each figure with the way so far, for an animation}
   *
   * @param steps where the points are, step by step, at least one: each of shape [n, 3], all
   *     numbers from 0 to 1; not modified
   * @param names what stands beside the points, one for each; without any, nothing
   */
  public static List<CubePlot> frames(List<double[][]> steps, String... names) {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("cube: has no steps; expected at least one");
    }
    int count = steps.get(0).length;
    for (double[][] points : steps) {
      requireInside(points, count);
    }
    if (names.length != 0 && names.length != count) {
      throw new IllegalArgumentException(
          "cube: there are "
              + names.length
              + " names for "
              + count
              + " points; expected one for each");
    }
    double[][][] copies = steps.stream().map(CubePlot::copy).toArray(double[][][]::new);
    return IntStream.range(0, copies.length)
        .mapToObj(k -> new CubePlot(copies, k, names.clone()))
        .toList();
  }

  private static double[][] copy(double[][] points) {
    return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
  }

  private static void requireInside(double[][] points, int count) {
    boolean isRight =
        points.length == count
            && Arrays.stream(points)
                .allMatch(p -> p.length == 3 && Arrays.stream(p).allMatch(c -> c >= 0 && c <= 1));
    if (!isRight) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "cube: points are %s; expected %d of three numbers from 0 to 1",
              Arrays.deepToString(points),
              count));
    }
  }

  /**
   * Sets what stands above the cube.
   *
   * @param text the words
   * @return this plot
   */
  public CubePlot title(String text) {
    title = text;
    return this;
  }

  /**
   * Sets what stands beside the three axes; h₁, h₂ and h₃ without it.
   *
   * @param right of the first coordinate
   * @param away of the second
   * @param up of the third
   * @return this plot
   */
  public CubePlot axes(String right, String away, String up) {
    axes = new String[] {right, away, up};
    return this;
  }

  @Override
  public Drawing drawing() {
    return new Drawing(toString(), WIDTH, HEIGHT, this::paint);
  }

  /** Returns where the points are, in words. */
  @Override
  public String toString() {
    double[][] points = steps[last];
    String places =
        IntStream.range(0, points.length)
            .mapToObj(i -> (names.length == 0 ? "" : names[i] + " ") + place(points[i]))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "figure: %s%d points in a cube: %s",
        title.isEmpty() ? "" : title + "; ",
        points.length,
        places);
  }

  private static String place(double[] point) {
    return String.format(Locale.ROOT, "(%.2f, %.2f, %.2f)", point[0], point[1], point[2]);
  }

  private void paint(Graphics2D graphics) {
    new TextOutlines(title, BOLD).fill(graphics, Palette.INK, WIDTH / 2.0, 15);
    paintCube(graphics);
    double[][] points = steps[last];
    List<Integer> farFirst =
        IntStream.range(0, points.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -VIEW.depth(points[i])))
            .toList();
    farFirst.forEach(i -> paintShadow(graphics, i));
    farFirst.forEach(i -> paintPath(graphics, i));
    farFirst.forEach(i -> paintPoint(graphics, i));
    paintNames(graphics);
  }

  /** Draws the floor, the twelve edges, those behind dashed, and the corners' coordinates. */
  private void paintCube(Graphics2D graphics) {
    graphics.setColor(Palette.tint(Palette.FRAME, 0.14));
    graphics.fill(polygon(new double[][] {{0, 0, 0}, {1, 0, 0}, {1, 1, 0}, {0, 1, 0}}));
    graphics.setColor(Palette.FRAME);
    for (int corner = 0; corner < 8; corner++) {
      for (int axis = 0; axis < 3; axis++) {
        int other = corner | 1 << axis;
        if (other != corner) {
          boolean isBehind = corner == 2 || other == 2;
          graphics.setStroke(stroke(isBehind));
          graphics.draw(new Line2D.Double(VIEW.at(corner(corner)), VIEW.at(corner(other))));
        }
      }
    }
    text(graphics, axes[0], PLAIN, Palette.INK, VIEW.at(0.5, 0, 0), 0, 16);
    text(graphics, axes[1], PLAIN, Palette.INK, VIEW.at(1, 0.5, 0), 18, 8);
    text(graphics, axes[2], PLAIN, Palette.INK, VIEW.at(0, 0, 0.5), -16, 0);
    for (int corner = 0; corner < 8; corner++) {
      double[] at = corner(corner);
      String bits = String.format(Locale.ROOT, "%.0f%.0f%.0f", at[0], at[1], at[2]);
      text(graphics, bits, SMALL, Palette.FRAME, beside(corner), 0, 0);
    }
  }

  /** Returns where the coordinates of a corner stand. */
  private static Point2D beside(int corner) {
    Point2D at = VIEW.at(corner(corner));
    double outward = at.getX() < VIEW.centreX() ? -16 : 16;
    return new Point2D.Double(at.getX() + outward, at.getY() + (corner >= 4 ? -13 : 13));
  }

  private static BasicStroke stroke(boolean isBehind) {
    float[] dashes = isBehind ? new float[] {4, 4} : null;
    return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
  }

  /**
   * Returns the coordinates of a corner: the bits of its number, the first coordinate the lowest.
   */
  private static double[] corner(int number) {
    return new double[] {number & 1, number >> 1 & 1, number >> 2 & 1};
  }

  private static Shape polygon(double[][] points) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < points.length; i++) {
      Point2D at = VIEW.at(points[i]);
      if (i == 0) {
        path.moveTo(at.getX(), at.getY());
      } else {
        path.lineTo(at.getX(), at.getY());
      }
    }
    path.closePath();
    return path;
  }

  private void paintShadow(Graphics2D graphics, int i) {
    double[] point = steps[last][i];
    Point2D foot = VIEW.at(point[0], point[1], 0);
    graphics.setColor(Palette.tint(Palette.INK, 0.35));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Line2D.Double(VIEW.at(point), foot));
    graphics.fill(new Ellipse2D.Double(foot.getX() - 5, foot.getY() - 2.2, 10, 4.4));
  }

  private void paintPath(Graphics2D graphics, int i) {
    graphics.setColor(Palette.tint(Palette.of(i), 0.6));
    graphics.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int k = 1; k <= last; k++) {
      graphics.draw(new Line2D.Double(VIEW.at(steps[k - 1][i]), VIEW.at(steps[k][i])));
    }
  }

  /** Draws a point, larger where it is nearer. */
  private void paintPoint(Graphics2D graphics, int i) {
    Point2D at = VIEW.at(steps[last][i]);
    double radius = RADIUS * (1 - 0.3 * VIEW.depth(steps[last][i]));
    Shape ball =
        new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    graphics.setColor(Palette.of(i));
    graphics.fill(ball);
    graphics.setColor(Palette.INK);
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(ball);
  }

  /** Writes each name on the side where its point ends, so that it jumps little on the way. */
  private void paintNames(Graphics2D graphics) {
    var places = new NamePlaces(new Rectangle2D.Double(0, 26, WIDTH, HEIGHT - 26.0));
    for (double[] point : steps[last]) {
      Point2D at = VIEW.at(point);
      places.take(
          new Rectangle2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }
    for (int corner = 0; corner < 8; corner++) {
      Point2D at = beside(corner);
      places.take(new Rectangle2D.Double(at.getX() - 10, at.getY() - 5, 20, 10));
    }
    for (int i = 0; i < names.length; i++) {
      Point2D at = VIEW.at(steps[last][i]);
      Point2D end = VIEW.at(steps[steps.length - 1][i]);
      double angle = Math.atan2(end.getY() - VIEW.centreY(), end.getX() - VIEW.centreX());
      var name = new TextOutlines(names[i], PLAIN);
      Rectangle2D box = name.box(0, 0);
      Point2D middle = places.beside(at, angle, RADIUS + 4, box.getWidth(), box.getHeight());
      if (middle.distance(at) > RADIUS + 12 + box.getWidth() / 2) {
        graphics.setColor(Palette.tint(Palette.of(i), 0.6));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(at, middle));
      }
      graphics.setColor(Color.WHITE);
      Rectangle2D panel = name.box(middle.getX(), middle.getY());
      panel.setRect(
          panel.getX() - 1.5, panel.getY() - 1.5, panel.getWidth() + 3, panel.getHeight() + 3);
      graphics.fill(panel);
      name.fill(graphics, Palette.INK, middle.getX(), middle.getY());
    }
  }

  private static void text(
      Graphics2D graphics, String text, Font font, Color colour, Point2D at, double dx, double dy) {
    new TextOutlines(text, font).fill(graphics, colour, at.getX() + dx, at.getY() + dy);
  }
}
