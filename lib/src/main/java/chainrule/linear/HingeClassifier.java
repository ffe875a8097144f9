package chainrule.linear;

import chainrule.loss.Loss;
import chainrule.loss.Regularizer;

/**
 * A multiclass support vector machine: the score of the right class shall be above every other by a
 * margin; what is missing is the loss.
 *
 * @see "Weston and Watkins, Support vector machines for multi-class pattern recognition (1999)"
 */
public final class HingeClassifier extends LinearClassifier {

  /**
   * Creates a classifier with margin 1 and no penalty.
   *
   * @param inputs d, at least 1
   * @param classes k, at least 2
   */
  public HingeClassifier(int inputs, int classes) {
    this(inputs, classes, 1, Regularizer.NONE);
  }

  /**
   * Creates a classifier.
   *
   * @param inputs d, at least 1
   * @param classes k, at least 2
   * @param margin δ, finite and at least 0
   * @param regularizer of the weights, not of the biases
   */
  public HingeClassifier(int inputs, int classes, double margin, Regularizer regularizer) {
    super(Loss.multiclassHinge(margin), regularizer, inputs, classes);
  }
}
