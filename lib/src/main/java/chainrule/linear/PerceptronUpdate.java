package chainrule.linear;

import java.util.Arrays;
import java.util.Locale;

/**
 * One correction of a perceptron's weights.
 *
 * @param epoch counted from 1
 * @param caseIndex row of the case that was wrong
 * @param input that case's input
 * @param target what the output should have been, 0 or 1; it was the other one
 * @param before weights {@code [b, w1, …]} that were wrong
 * @param after weights after the correction
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record PerceptronUpdate(
    int epoch, int caseIndex, double[] input, int target, double[] before, double[] after) {

  /** Returns for instance {@code epoch 1, case 3: [-1.0, 0.0, 0.0] → [0.0, 1.0, 1.0]}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "epoch %d, case %d: %s → %s",
        epoch,
        caseIndex,
        Arrays.toString(before),
        Arrays.toString(after));
  }
}
