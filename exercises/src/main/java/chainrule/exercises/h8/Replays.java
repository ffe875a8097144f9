package chainrule.exercises.h8;

import java.util.SplittableRandom;

/**
 * The numbers with which three published examples begin.
 *
 * @see "A. Trask, A neural network in 11 lines of Python (2015), started from NumPy's seed 1"
 * @see "M. Mazur, A step by step backpropagation example (2015)"
 */
public final class Replays {
  /** Inputs of both networks of Trask's; the last column is always 1. */
  static final double[][] X = {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}};

  /** The first input. */
  static final double[] FIRST = {0, 0, 1, 1};

  /** One of the first two inputs, not both. */
  static final double[] XOR = {0, 1, 1, 0};

  private Replays() {}

  /** Returns the weights with which the net without hidden layer starts. */
  public static double[] w() {
    return new double[] {-0.165955990594852, 0.4406489868843162, -0.9997712503653102};
  }

  /** Returns the weights of the first layer of the net with a hidden layer. */
  public static double[][] firstLayer() {
    return new double[][] {
      {-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.39533485473632046},
      {-0.7064882183657739, -0.8153228104624044, -0.6274795772446582, -0.3088785459139045},
      {-0.20646505153866013, 0.07763346800671389, -0.1616109711934104, 0.370439000793519}
    };
  }

  /** Returns the weights of its second layer. */
  public static double[] secondLayer() {
    return new double[] {
      -0.5910955005369651, 0.7562348727818908, -0.9452248136041477, 0.34093502035680445
    };
  }

  /** Makes steps with Mazur's network. */
  public static double[][][] example(H8.ExampleSteps answer, int steps, boolean biasesToo) {
    return answer.exampleSteps(
        new double[] {.05, .10},
        new double[] {.01, .99},
        new double[][] {{.15, .25}, {.20, .30}},
        new double[] {.35, .35},
        new double[][] {{.40, .50}, {.45, .55}},
        new double[] {.60, .60},
        steps,
        biasesToo);
  }

  /** Draws targets between 0 and 1. */
  public static double[] targets(SplittableRandom random, int length) {
    double[] targets = new double[length];
    for (int i = 0; i < length; i++) {
      targets[i] = random.nextDouble();
    }
    return targets;
  }
}
