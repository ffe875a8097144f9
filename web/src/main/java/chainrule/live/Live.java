package chainrule.live;

import chainrule.live.laboratory.LaboratoryModel;
import chainrule.live.laboratory.LaboratoryTask;
import chainrule.math.Matrix;
import chainrule.nn.Network;
import chainrule.playground.Playground;
import chainrule.plot.Plot;
import chainrule.plot.Plots;
import java.util.Map;

/** Pictures that the reader can touch, each in one line of a notebook. */
public final class Live {
  private static final double MARGIN = 0.15;
  private static final double LEARNING_RATE = 0.1;
  private static final String XOR = "Exclusive or, learned sweep by sweep";

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
    double[] x = points.columnAt(0);
    double[] y = points.columnAt(1);
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
   * Returns a curve with a ball that gradient descent moves downhill, its tangent, its slope, and
   * the loss after each step.
   *
   * @param curve the curve at first; the reader may take another one
   * @return a picture for a notebook
   */
  public static LivePicture slope(Curve curve) {
    return slope(curve, curve.start(), LEARNING_RATE);
  }

  /**
   * Returns a curve with a ball that gradient descent moves downhill.
   *
   * @param curve the curve at first; the reader may take another one
   * @param w where the ball is at first, finite
   * @param learningRate η at first, positive
   * @return a picture for a notebook
   * @throws IllegalArgumentException if w is not finite
   */
  public static LivePicture slope(Curve curve, double w, double learningRate) {
    return DescentPictures.slope(curve, w, learningRate, false);
  }

  /**
   * Returns a curve with a ball, its slope measured with a step h to one side and to both, and how
   * far off these are for every h.
   *
   * @param curve the curve at first; the reader may take another one
   * @param w where the ball is at first, finite
   * @return a picture for a notebook
   * @throws IllegalArgumentException if w is not finite
   */
  public static LivePicture measuredSlope(Curve curve, double w) {
    return DescentPictures.slope(curve, w, LEARNING_RATE, true);
  }

  /**
   * Returns a loss of two weights, seen from above, with a ball that gradient descent moves
   * downhill.
   *
   * @param bowl the loss at first; the reader may take another one
   * @return a picture for a notebook
   */
  public static LivePicture bowl(Bowl bowl) {
    return bowl(bowl, bowl.start()[0], bowl.start()[1], LEARNING_RATE);
  }

  /**
   * Returns a loss of two weights, seen from above, with a ball that gradient descent moves
   * downhill.
   *
   * @param bowl the loss at first; the reader may take another one
   * @param w1 where the ball is at first, finite
   * @param w2 where the ball is at first, finite
   * @param learningRate η at first, positive
   * @return a picture for a notebook
   * @throws IllegalArgumentException if a weight is not finite
   */
  public static LivePicture bowl(Bowl bowl, double w1, double w2, double learningRate) {
    return DescentPictures.bowl(bowl, w1, w2, learningRate);
  }

  /**
   * Returns a small network with every number in its place, and a step of learning that the reader
   * makes move by move: forward through each layer, back through each, the update. Each number
   * tells how it comes about.
   *
   * <p>The step is that of one example; the reader chooses which, and changes it.
   *
   * @param network of two dense layers, each 1 to 4 wide, of sigmoid, tanh, relu or linear units,
   *     with half the squared error; not modified, nor does it learn what the reader makes learn
   * @param inputs the examples, shape [m, d], at least one row, finite; not modified
   * @param targets shape [m, k], finite; not modified
   * @param learningRate ε to begin with, positive and finite
   * @return a picture for a notebook
   * @throws IllegalArgumentException if one of these does not hold; says which
   */
  public static LivePicture oneStep(
      Network network, Matrix inputs, Matrix targets, double learningRate) {
    return StepPicture.of(network, inputs, targets, learningRate);
  }

  /**
   * Returns six bits and a network of two hidden units that learns, sweep by sweep, whether they
   * read the same backwards; its weights grow as squares.
   *
   * @param seed of the first weights, at most 53 bits; the one that the lecture's networks are
   *     started from
   * @return a picture for a notebook
   * @throws IllegalArgumentException if the seed has more bits
   * @see "Rumelhart, Hinton and Williams, Nature 323 (1986), figure 1"
   */
  public static LivePicture symmetry(long seed) {
    return laboratory(LaboratoryTask.SYMMETRY, "Mirror symmetry, learned sweep by sweep", seed);
  }

  /**
   * Returns the exclusive or and a network of two hidden units that learns it, sweep by sweep; the
   * reader can choose {@link #xorWithDirectLinks} instead.
   *
   * @param seed of the first weights, at most 53 bits
   * @return a picture for a notebook
   * @throws IllegalArgumentException if the seed has more bits
   */
  public static LivePicture xor(long seed) {
    return laboratory(LaboratoryTask.XOR, XOR, seed);
  }

  /**
   * Returns the exclusive or and a network of one hidden unit, with links from the inputs to the
   * output, that learns it sweep by sweep; the reader can choose that of {@link #xor} instead.
   *
   * @param seed of the first weights, at most 53 bits
   * @return a picture for a notebook
   * @throws IllegalArgumentException if the seed has more bits
   * @see "Rumelhart, Hinton and Williams, Parallel Distributed Processing 1, ch. 8, 1986, figure 3"
   */
  public static LivePicture xorWithDirectLinks(long seed) {
    return laboratory(LaboratoryTask.XOR_WITH_LINKS, XOR, seed);
  }

  private static LivePicture laboratory(LaboratoryTask task, String title, long seed) {
    if ((long) (double) seed != seed) {
      throw new IllegalArgumentException("seed: " + seed + "; expected at most 53 bits");
    }
    var model = new LaboratoryModel(task.title(), seed);
    model.run(task.judgement().most());
    return new LivePicture(
        "laboratory",
        title,
        Map.of("task", task.title(), "seed", seed, "targets", task.targets().values()),
        LaboratoryStill.of(title, model, task));
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
