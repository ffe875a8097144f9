package chainrule.data;

import chainrule.math.Matrix;
import java.util.List;
import java.util.SplittableRandom;

/** Random points in the plane: two classes that take turns, or a curve with noise. */
public final class Clouds {

  private static final List<String> TWO_CLASSES = List.of("0", "1");
  private static final int TRIES = 100_000;

  private Clouds() {}

  /**
   * Returns two round clouds around (−1, −1) and (1, 1).
   *
   * @param size number of points, at least 2; half of them in each class
   * @param spread standard deviation in each direction, at least 0
   * @param random where the points come from
   * @return points of class 0 around (−1, −1), of class 1 around (1, 1)
   */
  public static Examples blobs(int size, double spread, SplittableRandom random) {
    require(size, "spread", spread);
    Matrix points = Matrix.zeros(size, 2);
    for (int i = 0; i < size; i++) {
      double centre = i % 2 == 0 ? -1 : 1;
      points.set(i, 0, centre + spread * random.nextGaussian());
      points.set(i, 1, centre + spread * random.nextGaussian());
    }
    return new Examples(points, turns(size), TWO_CLASSES);
  }

  /**
   * Returns two half circles that reach into each other.
   *
   * <p>Class 0 lies on the upper half of the unit circle, class 1 on the lower half of the unit
   * circle around (1, ½); no straight line separates them.
   *
   * @param size number of points, at least 2; half of them in each class
   * @param noise standard deviation added in each direction, at least 0
   * @param random where the points come from
   * @return the points
   */
  public static Examples moons(int size, double noise, SplittableRandom random) {
    require(size, "noise", noise);
    Matrix points = Matrix.zeros(size, 2);
    for (int i = 0; i < size; i++) {
      double angle = random.nextDouble(0, Math.PI);
      boolean upper = i % 2 == 0;
      double x = upper ? Math.cos(angle) : 1 - Math.cos(angle);
      double y = upper ? Math.sin(angle) : .5 - Math.sin(angle);
      points.set(i, 0, x + noise * random.nextGaussian());
      points.set(i, 1, y + noise * random.nextGaussian());
    }
    return new Examples(points, turns(size), TWO_CLASSES);
  }

  /**
   * Returns two circles around the origin, class 0 of radius 1 and class 1 of radius ½ inside it.
   *
   * @param size number of points, at least 2; half of them in each class
   * @param noise standard deviation added in each direction, at least 0
   * @param random where the points come from
   * @return the points
   */
  public static Examples circles(int size, double noise, SplittableRandom random) {
    require(size, "noise", noise);
    Matrix points = Matrix.zeros(size, 2);
    for (int i = 0; i < size; i++) {
      double angle = random.nextDouble(0, 2 * Math.PI);
      double radius = i % 2 == 0 ? 1 : .5;
      points.set(i, 0, radius * Math.cos(angle) + noise * random.nextGaussian());
      points.set(i, 1, radius * Math.sin(angle) + noise * random.nextGaussian());
    }
    return new Examples(points, turns(size), TWO_CLASSES);
  }

  /**
   * Returns two spirals that wind around each other; class 1 is class 0 turned by half a circle.
   *
   * <p>The radius grows evenly with the angle, from 0 to 1 in one and a half turns.
   *
   * @param size number of points, at least 2; half of them in each class
   * @param noise standard deviation added in each direction, at least 0
   * @param random where the points come from
   * @return the points
   */
  public static Examples spirals(int size, double noise, SplittableRandom random) {
    require(size, "noise", noise);
    Matrix points = Matrix.zeros(size, 2);
    for (int i = 0; i < size; i++) {
      double radius = random.nextDouble();
      double angle = 3 * Math.PI * radius + Math.PI * (i % 2);
      points.set(i, 0, radius * Math.cos(angle) + noise * random.nextGaussian());
      points.set(i, 1, radius * Math.sin(angle) + noise * random.nextGaussian());
    }
    return new Examples(points, turns(size), TWO_CLASSES);
  }

  /**
   * Returns points of a noisy line or polynomial, at even steps from −1 to 1.
   *
   * @param size number of points, at least 2
   * @param noise standard deviation added to y, at least 0
   * @param random where the noise comes from
   * @param coefficients of 1, x, x², …; two for a line; not modified
   * @return inputs [size, 1] and targets [size, 1]
   */
  public static Patterns polynomial(
      int size, double noise, SplittableRandom random, double... coefficients) {
    require(size, "noise", noise);
    Matrix xs = Matrix.zeros(size, 1);
    Matrix ys = Matrix.zeros(size, 1);
    for (int i = 0; i < size; i++) {
      double x = -1 + 2.0 * i / (size - 1);
      double y = 0;
      for (int k = coefficients.length - 1; k >= 0; k--) {
        y = y * x + coefficients[k];
      }
      xs.set(i, 0, x);
      ys.set(i, 0, y + noise * random.nextGaussian());
    }
    return new Patterns(xs, ys);
  }

  /**
   * Returns points of the square [−1, 1]² that a known line separates with a chosen margin.
   *
   * @param size number of points, at least 2; half of them on each side
   * @param margin γ: smallest distance {@code ±(b + w·x)} from the boundary when {@code [b, w1,
   *     w2]} has length 1, the margin of Novikoff's theorem; at least 0
   * @param random where line and points come from
   * @return points and line
   * @throws IllegalArgumentException if the margin leaves no room for points
   */
  public static Separable separable(int size, double margin, SplittableRandom random) {
    require(size, "margin", margin);
    double angle = random.nextDouble(0, 2 * Math.PI);
    double b = random.nextDouble(-.3, .3);
    double length = Math.hypot(1, b);
    double[] weights = {b / length, Math.cos(angle) / length, Math.sin(angle) / length};
    Matrix points = Matrix.zeros(size, 2);
    for (int i = 0; i < size; i++) {
      place(points, i, weights, margin, random);
    }
    return new Separable(new Examples(points, turns(size), TWO_CLASSES), weights);
  }

  private static void place(
      Matrix points, int i, double[] weights, double margin, SplittableRandom random) {
    int side = i % 2 == 0 ? -1 : 1;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      double x = random.nextDouble(-1, 1);
      double y = random.nextDouble(-1, 1);
      double distance = side * (weights[0] + weights[1] * x + weights[2] * y);
      if (distance >= margin && distance > 0) {
        points.set(i, 0, x);
        points.set(i, 1, y);
        return;
      }
    }
    throw new IllegalArgumentException(
        "margin: " + margin + "; expected one that leaves room in the square [−1, 1]²");
  }

  private static int[] turns(int size) {
    int[] labels = new int[size];
    for (int i = 1; i < size; i += 2) {
      labels[i] = 1;
    }
    return labels;
  }

  private static void require(int size, String name, double value) {
    if (size < 2) {
      throw new IllegalArgumentException("size: " + size + "; expected at least 2 points");
    }
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          name + ": " + value + "; expected a finite number of at least 0");
    }
  }

  /**
   * Points with a line that separates them.
   *
   * @param examples class 1 where {@code b + w·x > 0}
   * @param weights {@code [b, w1, w2]} of length 1
   */
  @SuppressWarnings("ArrayRecordComponent") // data to read; nobody compares two of them
  public record Separable(Examples examples, double[] weights) {}
}
