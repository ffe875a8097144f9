package chainrule.plot.space;

import java.awt.geom.Point2D;

/**
 * The unit cube seen from the front, a little from the left and from above, without perspective:
 * the first coordinate runs to the right, the second away, the third up, and no two corners meet.
 *
 * @param side the length of an edge of the cube, in pixels
 * @param centreX where the middle of the cube is
 * @param centreY where the middle of the cube is
 */
public record CubeView(double side, double centreX, double centreY) {

  private static final double AZIMUTH = Math.toRadians(27);
  private static final double ELEVATION = Math.toRadians(20);

  /**
   * {@return where a point is seen}
   *
   * @param point three coordinates, each 0 to 1 within the cube; not modified
   */
  public Point2D at(double... point) {
    double right = point[0] - 0.5;
    double away = point[1] - 0.5;
    double x = right * Math.cos(AZIMUTH) + away * Math.sin(AZIMUTH);
    double y = (point[2] - 0.5) * Math.cos(ELEVATION) + depth(point) * Math.sin(ELEVATION);
    return new Point2D.Double(centreX + side * x, centreY - side * y);
  }

  /**
   * {@return how far away a point is, for drawing what is far before what is near; 0 in the middle}
   *
   * @param point three coordinates; not modified
   */
  public double depth(double... point) {
    return (point[1] - 0.5) * Math.cos(AZIMUTH) - (point[0] - 0.5) * Math.sin(AZIMUTH);
  }
}
