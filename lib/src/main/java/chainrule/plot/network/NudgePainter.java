package chainrule.plot.network;

import chainrule.plot.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Draws how a step of gradient descent moves the weights: on each edge an arrow, up where the
 * weight grows and down where it falls, as long as the step is large; a dot where nothing moves.
 */
public final class NudgePainter {

  private static final double SHORTEST = 11;
  private static final double LONGEST = 34;
  private static final double HEAD = 15;
  private static final double GAP = 4;
  private static final double FIRST = 0.14;
  private static final int PLACES = 37;

  private final List<Rectangle2D> taken;

  /**
   * Begins with places that must stay free.
   *
   * @param taken boxes of nodes and labels; not modified
   */
  public NudgePainter(Collection<Rectangle2D> taken) {
    this.taken = new ArrayList<>(taken);
  }

  /**
   * Draws the arrow of one weight, where it hides least.
   *
   * @param graphics where to draw; its colour and stroke change
   * @param edge from the middle of one node to the middle of the other
   * @param step how far the weight moves, in shares of the greatest step of its layer: −1 to 1
   */
  public void paint(Graphics2D graphics, Line2D edge, double step) {
    double length = step == 0 ? 8 : SHORTEST + (LONGEST - SHORTEST) * Math.abs(step);
    double width = step == 0 ? 8 : HEAD * (0.6 + 0.4 * Math.abs(step));
    Point2D at = freePlace(edge, width, length);
    taken.add(box(at, width, length));
    Shape glyph =
        step == 0
            ? new Ellipse2D.Double(at.getX() - 4, at.getY() - 4, 8, 8)
            : arrow(at, width, step > 0 ? length : -length);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(glyph);
    graphics.setColor(step == 0 ? Palette.FRAME : WeightLine.colour(step, 1));
    graphics.fill(glyph);
  }

  /** Returns a block arrow around a point; it points down if its length is negative. */
  private static Shape arrow(Point2D at, double width, double length) {
    double neck = at.getY() - length / 2 + Math.signum(length) * Math.min(width, SHORTEST) * 0.7;
    double tail = at.getY() + length / 2;
    double half = width / 2;
    double shaft = width / 5;
    Path2D path = new Path2D.Double();
    path.moveTo(at.getX(), at.getY() - length / 2);
    path.lineTo(at.getX() + half, neck);
    path.lineTo(at.getX() + shaft, neck);
    path.lineTo(at.getX() + shaft, tail);
    path.lineTo(at.getX() - shaft, tail);
    path.lineTo(at.getX() - shaft, neck);
    path.lineTo(at.getX() - half, neck);
    path.closePath();
    return path;
  }

  /** Returns the place nearest to the middle where nothing stands, or the one that hides least. */
  private Point2D freePlace(Line2D edge, double width, double length) {
    Point2D best = edge.getP1();
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < PLACES; k++) {
      int turn = (k + 1) / 2 * (k % 2 == 0 ? 1 : -1);
      double place = 0.5 + turn * (1 - 2 * FIRST) / (PLACES - 1);
      Point2D at = between(edge, place);
      double hidden = hidden(box(at, width, length));
      if (hidden < least) {
        least = hidden;
        best = at;
      }
    }
    return best;
  }

  private double hidden(Rectangle2D box) {
    double area = 0;
    for (Rectangle2D other : taken) {
      Rectangle2D common = box.createIntersection(other);
      if (!common.isEmpty()) {
        area += common.getWidth() * common.getHeight();
      }
    }
    return area;
  }

  private static Rectangle2D box(Point2D at, double width, double length) {
    return new Rectangle2D.Double(
        at.getX() - width / 2 - GAP,
        at.getY() - length / 2 - GAP,
        width + 2 * GAP,
        length + 2 * GAP);
  }

  private static Point2D between(Line2D edge, double place) {
    return new Point2D.Double(
        edge.getX1() + place * (edge.getX2() - edge.getX1()),
        edge.getY1() + place * (edge.getY2() - edge.getY1()));
  }
}
