package chainrule.data;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;

/** Class labels to targets and back. */
public final class Labels {

  private Labels() {}

  /**
   * Returns labels as rows of zeros with a single one.
   *
   * @param labels each 0 … classes − 1; not modified
   * @param classes number of classes, whether or not each occurs
   * @return shape [labels.length, classes]
   * @throws IllegalArgumentException if a label is out of range
   */
  public static Matrix oneHot(int[] labels, int classes) {
    requireBelow(classes, labels);
    Matrix result = Matrix.zeros(labels.length, classes);
    for (int i = 0; i < labels.length; i++) {
      result.set(i, labels[i], 1);
    }
    return result;
  }

  /**
   * Returns the column of the largest entry of every row: the predicted classes.
   *
   * @param scores shape [m, k], k ≥ 1, scores or probabilities; not modified
   * @return m entries; the first of equals
   */
  public static int[] ofLargest(Matrix scores) {
    int[] labels = new int[scores.rows()];
    for (int i = 0; i < labels.length; i++) {
      for (int j = 1; j < scores.columns(); j++) {
        if (scores.get(i, j) > scores.get(i, labels[i])) {
          labels[i] = j;
        }
      }
    }
    return labels;
  }

  /**
   * Returns the share of labels that are right.
   *
   * @param predicted at least one entry; not modified
   * @param expected same length; not modified
   * @return 0 … 1
   * @throws ShapeException if the lengths differ or are zero
   */
  public static double accuracy(int[] predicted, int[] expected) {
    if (predicted.length != expected.length || predicted.length == 0) {
      throw new ShapeException(
          "accuracy: "
              + predicted.length
              + " predicted, "
              + expected.length
              + " expected labels; expected equally many and at least one");
    }
    int right = 0;
    for (int i = 0; i < predicted.length; i++) {
      right += predicted[i] == expected[i] ? 1 : 0;
    }
    return (double) right / predicted.length;
  }

  static void requireBelow(int classes, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0 || labels[i] >= classes) {
        throw new IllegalArgumentException(
            "labels: entry " + i + " is " + labels[i] + "; expected 0 … " + (classes - 1));
      }
    }
  }
}
