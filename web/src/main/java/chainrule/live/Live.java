package chainrule.live;

import chainrule.math.Matrix;
import chainrule.playground.Playground;
import chainrule.plot.Plot;
import chainrule.plot.Plots;
import java.util.Map;

/** Pictures that the reader can touch, each in one line of a notebook. */
public final class Live {
  private static final double MARGIN = 0.15;

  private Live() {}

  /**
   * Returns points of two classes that the reader drags, and a perceptron that learns to tell them
   * apart step by step.
   *
   * @param points shape [m, 2], at most 200, finite; not modified
   * @param targets m entries, 0 or 1; not modified
   * @return a picture for a notebook
   */
  public static LivePicture perceptron(Matrix points, int[] targets) {
    double[] x = column(points, 0);
    double[] y = column(points, 1);
    var model = new LineModel(x, y, targets);
    model.run();
    String title = "A perceptron learns a line";
    return new LivePicture(
        "line",
        title,
        Map.of(
            "x", x,
            "y", y,
            "targets", targets,
            "xRange", range(x),
            "yRange", range(y)),
        still(points, targets, model.weights()).title(title + ". " + model.words()));
  }

  /**
   * Returns a network that learns the moons, and all that can be chosen: points, features, layers,
   * activation, learning rate.
   *
   * @return a picture for a notebook
   */
  public static LivePicture playground() {
    return playground(Playground.on("moons"));
  }

  /**
   * Returns a network that learns two classes of the plane, and all that can be chosen.
   *
   * @param chosen what it begins with; its number of epochs is that of the picture in print
   * @return a picture for a notebook
   * @throws IllegalArgumentException if there are more than three hidden layers or six units in
   *     one, another activation than those without a parameter, another penalty than L2, a seed of
   *     more than 32 bits, or if the points are the reader's own
   */
  public static LivePicture playground(Playground chosen) {
    return PlaygroundPicture.of(chosen);
  }

  private static Plot still(Matrix points, int[] targets, double[] weights) {
    boolean line = weights[1] != 0 || weights[2] != 0;
    return line
        ? Plots.decisionLine(points.toArray(), targets, weights[1], weights[2], weights[0])
        : Plots.scatter(points, targets);
  }

  private static double[] column(Matrix points, int column) {
    double[] values = new double[points.rows()];
    for (int i = 0; i < values.length; i++) {
      values[i] = points.get(i, column);
    }
    return values;
  }

  /** The values with some room around them; from −1 to 1 where there are none. */
  private static double[] range(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (values.length == 0) {
      return new double[] {-1, 1};
    }
    double room = Math.max(MARGIN, (most - least) * MARGIN);
    return new double[] {least - room, most + room};
  }
}
