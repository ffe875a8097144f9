package chainrule.playground;

import chainrule.math.Matrix;

/**
 * A square of the plane and the grid of points on which maps are computed.
 *
 * @param x the left end
 * @param y the lower end
 * @param side how long it is
 */
public record PlaneSquare(double x, double y, double side) {

  /** How many grid points lie along a side in a drawn picture. */
  static final int STEPS = 64;

  private static final double MARGIN = 0.12;

  /** Returns the least square around points, and a margin. */
  static PlaneSquare around(double[][] points) {
    double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] greatest = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (double[] point : points) {
      for (int axis = 0; axis < 2; axis++) {
        least[axis] = Math.min(least[axis], point[axis]);
        greatest[axis] = Math.max(greatest[axis], point[axis]);
      }
    }
    double span = Math.max(greatest[0] - least[0], greatest[1] - least[1]);
    double side = span > 0 ? span * (1 + 2 * MARGIN) : 2;
    return new PlaneSquare(
        (least[0] + greatest[0] - side) / 2, (least[1] + greatest[1] - side) / 2, side);
  }

  /** Returns the grid's points row by row, the greatest y first, as the pixels of an image lie. */
  Matrix grid(int steps) {
    Matrix grid = Matrix.zeros(steps * steps, 2);
    for (int i = 0; i < steps * steps; i++) {
      int row = i / steps;
      grid.set(i, 0, x + side * (i % steps + 0.5) / steps);
      grid.set(i, 1, y + side * (1 - (row + 0.5) / steps));
    }
    return grid;
  }
}
