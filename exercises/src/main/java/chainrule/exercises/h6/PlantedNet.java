package chainrule.exercises.h6;

import chainrule.exercises.drawn.DrawnClasses;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h6.drawn.TwoLayers;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A network with one sigmoid layer and a softmax output, with data of its own and one bug of the
 * menu in its gradient. As many hidden units as inputs, so that no shape gives a bug away.
 */
public final class PlantedNet implements Suspect {
  private final PlantedBug bug;
  private final int[] sizes;
  private final double[] theta;
  private final double[][] X;
  private final int[] classes;

  private PlantedNet(PlantedBug bug, SplittableRandom random, int width, int outputs, int m) {
    this.bug = bug;
    this.sizes = new int[] {width, width, outputs};
    this.theta =
        DrawnNumbers.WIDE_SIXTEENTHS.vector(
            random, width * width + width + width * outputs + outputs);
    Arrays.setAll(theta, i -> theta[i] / 2);
    this.X = DrawnNumbers.WIDE_SIXTEENTHS.matrix(random, m, width);
    this.classes = DrawnClasses.labels(random, m, outputs);
  }

  /**
   * Draws a network.
   *
   * @param bug what is wrong with its gradient
   * @param random draws parameters and data
   * @param width inputs, and hidden units
   * @param outputs classes, at least 2
   * @param m examples, at least 2
   */
  public static PlantedNet draw(
      PlantedBug bug, SplittableRandom random, int width, int outputs, int m) {
    PlantedNet net = new PlantedNet(bug, random, width, outputs, m);
    while (!net.isTelling()) {
      net = new PlantedNet(bug, random, width, outputs, m);
    }
    return net;
  }

  /**
   * Draws a network to try a bug hunt on: three inputs, three hidden units, two classes, five
   * examples.
   *
   * @param bug what is wrong with its gradient
   * @param seed another one gives other parameters and data
   */
  public static PlantedNet draw(PlantedBug bug, long seed) {
    return draw(bug, new SplittableRandom(seed), 3, 2, 5);
  }

  /** Returns a copy of the parameters, block after block. */
  public double[] theta() {
    return theta.clone();
  }

  /** Returns the widths: inputs, hidden units, outputs. */
  public int[] sizes() {
    return sizes.clone();
  }

  /** Returns how many examples there are. */
  public int examples() {
    return X.length;
  }

  /** Lets an answer hunt the bug. */
  public BugReport huntedBy(H6.FindBug answer) {
    return answer.findBug(this, theta(), sizes(), examples());
  }

  @Override
  public CostGradient at(double[] at, double lambda, int[] examples) {
    TwoLayers net = new TwoLayers(sizes, at);
    double cost = 0;
    for (double weight : net.weights()) {
      cost += lambda / 2 * weight * weight;
    }
    for (int i : examples) {
      cost -= Math.log(net.outputs(X[i])[classes[i]]) / examples.length;
    }
    return new CostGradient(cost, new PlantedGradient(net, bug, lambda).of(X, classes, examples));
  }

  /**
   * Whether a W2 that has made its step shows in each example by itself, and never as a gradient
   * that is several times too large, as one without a slope is.
   */
  private boolean isTelling() {
    int first = sizes[0] * sizes[1];
    for (int i = 0; i < X.length; i++) {
      int[] one = {i};
      TwoLayers net = new TwoLayers(sizes, theta);
      double[] right = new PlantedGradient(net, PlantedBug.NONE, 0).of(X, classes, one);
      double[] late = new PlantedGradient(net, PlantedBug.UPDATED_WEIGHTS, 0).of(X, classes, one);
      for (int j = first; j < first + sizes[1]; j++) {
        double ratio = late[j] / right[j];
        if (!(Math.abs(right[j]) > 1e-4) || !(Math.abs(ratio) < 3) || Math.abs(ratio - 1) < 0.01) {
          return false;
        }
      }
    }
    return true;
  }
}
