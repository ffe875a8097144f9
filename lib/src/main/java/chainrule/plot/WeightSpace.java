package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.Arrow;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.PlainAxis;
import chainrule.plot.ink.TextOutlines;
import chainrule.plot.space.SeparatingCone;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The plane of the two weights of a perceptron without a bias: a line for each case, with teeth on
 * the side where the case is right, the cone where all are right, and the way of the weights.
 *
 * @see Plots#weightSpace
 */
public final class WeightSpace implements Figure {

  private static final int LEFT = 46;
  private static final int TITLE = 30;
  private static final int SIDE = 400;
  private static final int WIDTH = LEFT + SIDE + 26;
  private static final int HEIGHT = TITLE + SIDE + 44;
  private static final double TOOTH = 7;
  private static final Font PLAIN = TextOutlines.font(Font.PLAIN, 11);
  private static final Font BOLD = TextOutlines.font(Font.BOLD, 14);

  private final double[][] points;
  private final int[] labels;
  private final double[][] path;
  private final int shown;
  private final SeparatingCone cone;
  private final PlainAxis x;
  private final PlainAxis y;
  private String title = "";

  private WeightSpace(double[][] points, int[] labels, double[][] path, int shown) {
    this.points = points;
    this.labels = labels;
    this.path = path;
    this.shown = shown;
    cone = SeparatingCone.of(points, labels);
    double farthest =
        Arrays.stream(path).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    double reach = farthest == 0 ? 1 : 1.15 * farthest;
    x = PlainAxis.linear(-reach, reach, false, LEFT, LEFT + SIDE);
    y = PlainAxis.linear(-reach, reach, false, TITLE + SIDE, TITLE);
  }

  static WeightSpace of(double[][] points, int[] labels, double[][] path) {
    requireRows("points", points);
    requireRows("path", path);
    if (labels.length != points.length || Arrays.stream(labels).anyMatch(t -> t != 0 && t != 1)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "weight space: labels are %s for %d points; expected 0 or 1 for each",
              Arrays.toString(labels),
              points.length));
    }
    return new WeightSpace(copy(points), labels.clone(), copy(path), path.length - 1);
  }

  private static void requireRows(String what, double[][] rows) {
    boolean isRight =
        rows.length > 0
            && Arrays.stream(rows).allMatch(r -> r.length == 2 && Double.isFinite(r[0] + r[1]));
    if (!isRight) {
      throw new IllegalArgumentException(
          "weight space: %s: %s; expected at least one row of two finite numbers"
              .formatted(what, Arrays.deepToString(rows)));
    }
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * Sets what stands above the plane.
   *
   * @param text the words
   * @return this figure
   */
  public WeightSpace title(String text) {
    title = text;
    return this;
  }

  /** {@return how many updates the path has} */
  public int updates() {
    return path.length - 1;
  }

  /**
   * {@return the same plane after some updates only}
   *
   * @param count how many, from 0 to {@link #updates()}
   */
  public WeightSpace after(int count) {
    if (count < 0 || count > updates()) {
      throw new IllegalArgumentException(
          "weight space: after " + count + " updates; expected 0 to " + updates());
    }
    return new WeightSpace(points, labels, path, count).title(title);
  }

  /** {@return the planes after 0, 1, 2 … updates, for an animation} */
  public List<WeightSpace> frames() {
    return IntStream.rangeClosed(0, updates()).mapToObj(this::after).toList();
  }

  @Override
  public Drawing drawing() {
    return new Drawing(toString(), WIDTH, HEIGHT, this::paint);
  }

  /** Returns what the plane shows, in words. */
  @Override
  public String toString() {
    double[] now = path[shown];
    return String.format(
        Locale.ROOT,
        "figure: %sweights of %d cases, %s; after %d of %d updates (%s, %s), %s",
        title.isEmpty() ? "" : title + "; ",
        points.length,
        cone.isEmpty()
            ? "none separate them"
            : String.format(Locale.ROOT, "a cone of %.0f° separates them", cone.degrees()),
        shown,
        updates(),
        TextOutlines.number(now[0], 3),
        TextOutlines.number(now[1], 3),
        cone.contains(now[0], now[1]) ? "inside" : "outside");
  }

  private void paint(Graphics2D graphics) {
    new TextOutlines(title, BOLD).fill(graphics, Palette.INK, LEFT + SIDE / 2.0, TITLE / 2.0);
    Shape before = graphics.getClip();
    graphics.clip(new Rectangle2D.Double(LEFT, TITLE, SIDE, SIDE));
    paintCone(graphics);
    paintAxes(graphics);
    for (int i = 0; i < points.length; i++) {
      paintBorder(graphics, i);
    }
    graphics.setClip(before);
    paintTicks(graphics);
    paintNumbers(graphics);
    paintPath(graphics);
  }

  private void paintCone(Graphics2D graphics) {
    if (cone.isEmpty()) {
      return;
    }
    Path2D wedge = new Path2D.Double();
    wedge.moveTo(x.at(0), y.at(0));
    for (double angle : new double[] {cone.from(), (cone.from() + cone.to()) / 2, cone.to()}) {
      wedge.lineTo(x.at(0) + 2 * SIDE * Math.cos(angle), y.at(0) - 2 * SIDE * Math.sin(angle));
    }
    wedge.closePath();
    graphics.setColor(Palette.tint(Palette.GREEN, 0.22));
    graphics.fill(wedge);
  }

  private void paintAxes(Graphics2D graphics) {
    graphics.setColor(Palette.GRID);
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Line2D.Double(LEFT, y.at(0), LEFT + SIDE, y.at(0)));
    graphics.draw(new Line2D.Double(x.at(0), TITLE, x.at(0), TITLE + SIDE));
  }

  /** Draws the line on which a case is on neither side, with teeth where it is right. */
  private void paintBorder(Graphics2D graphics, int i) {
    double inward = SeparatingCone.inward(points[i], labels[i]);
    double alongX = Math.sin(inward);
    double alongY = Math.cos(inward);
    double reach = 0.75 * SIDE;
    graphics.setColor(Palette.of(labels[i]));
    graphics.setStroke(new BasicStroke(1.6f));
    graphics.draw(
        new Line2D.Double(
            x.at(0) - reach * alongX,
            y.at(0) - reach * alongY,
            x.at(0) + reach * alongX,
            y.at(0) + reach * alongY));
    for (double far = -reach; far <= reach; far += 2 * TOOTH) {
      double footX = x.at(0) + far * alongX;
      double footY = y.at(0) + far * alongY;
      graphics.draw(
          new Line2D.Double(
              footX, footY, footX + TOOTH * Math.cos(inward), footY - TOOTH * Math.sin(inward)));
    }
  }

  private void paintTicks(Graphics2D graphics) {
    graphics.setColor(Palette.FRAME);
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Rectangle2D.Double(LEFT, TITLE, SIDE, SIDE));
    for (double tick : x.ticks()) {
      text(graphics, TextOutlines.number(tick, 2), x.at(tick), TITLE + SIDE + 12.0);
      text(graphics, TextOutlines.number(tick, 2), LEFT - 16.0, y.at(tick));
    }
    text(graphics, "w₁", LEFT + SIDE / 2.0, TITLE + SIDE + 31.0);
    text(graphics, "w₂", LEFT - 34.0, TITLE + 10.0);
  }

  /** Writes the number of each case at one of the two ends of its line, where there is room. */
  private void paintNumbers(Graphics2D graphics) {
    List<Rectangle2D> taken = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      double inward = SeparatingCone.inward(points[i], labels[i]);
      double far = SIDE / 2.0 - 16;
      Rectangle2D box = new Rectangle2D.Double();
      for (int place = 0; place < 8; place++) {
        double side = place % 2 == 0 ? 1 : -1;
        double alongX = side * Math.sin(inward);
        double alongY = side * Math.cos(inward);
        double reach = far / Math.max(Math.abs(alongX), Math.abs(alongY)) - place / 2 * 26;
        box =
            new Rectangle2D.Double(
                x.at(0) + reach * alongX - 11, y.at(0) + reach * alongY - 9, 22, 18);
        if (taken.stream().noneMatch(box::intersects)) {
          break;
        }
      }
      taken.add(box);
      paintNumber(graphics, i, box);
    }
  }

  /** Draws a case's number in a circle if its class is 0, in a square if it is 1. */
  private void paintNumber(Graphics2D graphics, int i, Rectangle2D box) {
    Shape frame =
        labels[i] == 0
            ? new Ellipse2D.Double(box.getX() + 1, box.getY() - 1, 20, 20)
            : new Rectangle2D.Double(box.getX() + 2, box.getY(), 18, 18);
    graphics.setColor(Color.WHITE);
    graphics.fill(frame);
    graphics.setColor(Palette.of(labels[i]));
    graphics.setStroke(new BasicStroke(1.6f));
    graphics.draw(frame);
    text(graphics, Integer.toString(i + 1), box.getCenterX(), box.getCenterY());
  }

  /** Draws the updates so far, the last one thick, and a dot where the weights are. */
  private void paintPath(Graphics2D graphics) {
    for (int k = 1; k <= shown; k++) {
      double[] from = path[k - 1];
      double[] to = path[k];
      Color colour = k == shown ? Palette.INK : Palette.tint(Palette.INK, 0.6);
      Arrow.draw(
          graphics,
          colour,
          k == shown ? 2.6f : 1.6f,
          x.at(from[0]),
          y.at(from[1]),
          x.at(to[0]),
          y.at(to[1]));
    }
    double[] now = path[shown];
    graphics.setColor(Palette.INK);
    graphics.fill(new Ellipse2D.Double(x.at(now[0]) - 4, y.at(now[1]) - 4, 8, 8));
  }

  private static void text(Graphics2D graphics, String text, double atX, double atY) {
    new TextOutlines(text, PLAIN).fill(graphics, Palette.INK, atX, atY);
  }
}
