package chainrule.plot.space;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds places for names beside their points, where they hide nothing. */
public final class NamePlaces {

  private static final int TURNS = 16;
  private static final int RINGS = 4;
  private static final double RING = 15;

  private final List<Rectangle2D> taken = new ArrayList<>();
  private final Rectangle2D panel;

  /**
   * Begins without names.
   *
   * @param panel where names may stand; not modified
   */
  public NamePlaces(Rectangle2D panel) {
    this.panel = panel;
  }

  /**
   * Keeps names away from a place.
   *
   * @param box not modified
   */
  public void take(Rectangle2D box) {
    taken.add(box);
  }

  /**
   * {@return the middle of a place beside a point, as near to it and as near to a direction as the
   * names before leave room; it is taken from now on}
   *
   * @param point what the name belongs to; not modified
   * @param angle the direction that is best, in radians, clockwise from the right
   * @param gap from the point to the name, in pixels
   * @param width of the name, in pixels
   * @param height of the name, in pixels
   */
  public Point2D beside(Point2D point, double angle, double gap, double width, double height) {
    Rectangle2D best = new Rectangle2D.Double();
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < TURNS * RINGS; k++) {
      int turn = (k % TURNS + 1) / 2 * (k % 2 == 0 ? 1 : -1);
      double direction = angle + turn * 2 * Math.PI / TURNS;
      int ring = k / TURNS;
      double reach = gap + ring * RING;
      double x = point.getX() + Math.cos(direction) * (reach + width / 2);
      double y = point.getY() + Math.sin(direction) * (reach + height / 2);
      var box =
          new Rectangle2D.Double(x - width / 2 - 1, y - height / 2 - 1, width + 2, height + 2);
      double hidden = hidden(box);
      if (hidden < least) {
        least = hidden;
        best = box;
      }
    }
    taken.add(best);
    return new Point2D.Double(best.getCenterX(), best.getCenterY());
  }

  private double hidden(Rectangle2D box) {
    double area = panel.contains(box) ? 0 : box.getWidth() * box.getHeight();
    for (Rectangle2D other : taken) {
      Rectangle2D common = box.createIntersection(other);
      if (!common.isEmpty()) {
        area += common.getWidth() * common.getHeight();
      }
    }
    return area;
  }
}
