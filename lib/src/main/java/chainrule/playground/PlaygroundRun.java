package chainrule.playground;

import chainrule.nn.Network;
import chainrule.plot.Animation;
import java.util.Locale;

/**
 * What came of a run of the playground.
 *
 * @param network as training left it; it takes the chosen features and gives the score of class 1
 * @param animation the pictures of the training
 * @param epochs how many were made
 * @param trainLosses the mean cross-entropy of the training points, from before training to its end
 * @param testLosses the same of the points it never learned from
 * @param trainAccuracy the share of the training points that are right, 0 to 1
 * @param testAccuracy the same of the others
 * @param ending why training ended early; empty if it did not
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record PlaygroundRun(
    Network network,
    Animation animation,
    int epochs,
    double[] trainLosses,
    double[] testLosses,
    double trainAccuracy,
    double testAccuracy,
    String ending) {

  /** {@return the mean cross-entropy of the training points in the end} */
  public double trainLoss() {
    return trainLosses[trainLosses.length - 1];
  }

  /** {@return the mean cross-entropy of the points it never learned from, in the end} */
  public double testLoss() {
    return testLosses[testLosses.length - 1];
  }

  /** Returns losses and accuracies in one line, and why training ended if it did early. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d epochs: training loss %.3f, %.1f %% right; test loss %.3f, %.1f %% right%s",
        epochs,
        trainLoss(),
        100 * trainAccuracy,
        testLoss(),
        100 * testAccuracy,
        ending.isEmpty() ? "" : "; " + ending);
  }
}
