package chainrule.plot.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** A straight arrow with an open head. */
public final class Arrow {

  private static final double OPENING = 0.45;

  private Arrow() {}

  /**
   * Draws an arrow; its head is three times as long as the line is thick, and 1 more.
   *
   * @param graphics where to draw; its colour and stroke change
   * @param colour of line and head
   * @param thickness of the line, in pixels
   * @param x1 where it begins
   * @param y1 where it begins
   * @param x2 where its point is
   * @param y2 where its point is
   */
  public static void draw(
      Graphics2D graphics,
      Color colour,
      float thickness,
      double x1,
      double y1,
      double x2,
      double y2) {
    double angle = Math.atan2(y2 - y1, x2 - x1);
    double head = 3 * thickness + 1;
    graphics.setColor(colour);
    graphics.setStroke(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    for (int side = -1; side <= 1; side += 2) {
      double barb = angle + Math.PI + side * OPENING;
      graphics.draw(
          new Line2D.Double(x2, y2, x2 + head * Math.cos(barb), y2 + head * Math.sin(barb)));
    }
  }
}
