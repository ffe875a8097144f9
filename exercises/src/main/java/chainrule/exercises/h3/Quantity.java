package chainrule.exercises.h3;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a loss of Q4 has a derivative by: the twelve steps to it, the parameters, the inputs. */
public enum Quantity {
  /** Pre-activations of the hidden layer, m × h. */
  Z1,
  /** Activations of the hidden layer, m × h. */
  A1,
  /** Scores, m × k. */
  Z2,
  /** The largest score of each row, m × 1. */
  ZMAX,
  /** Scores less the largest of their row, m × k. */
  ZC,
  /** Their exponentials, m × k. */
  EXPZ,
  /** The sum of each row of these, m × 1. */
  SUMEXP,
  /** One over each sum, m × 1. */
  INVSUM,
  /** Probabilities, m × k. */
  P,
  /** Their natural logarithms, m × k. */
  LOGP,
  /** The logarithm at each row's label, m × 1. */
  PICK,
  /** The mean loss, 1 × 1. */
  LOSS,
  /** Weights of the hidden layer, d × h. */
  W1,
  /** Biases of the hidden layer, 1 × h. */
  B1,
  /** Weights of the output layer, h × k. */
  W2,
  /** Biases of the output layer, 1 × k. */
  B2,
  /** Inputs, m × d. */
  X;

  /**
   * Returns derivatives in the order of the quantities.
   *
   * @param derivatives by quantity
   * @return one entry per quantity; null where none is known
   */
  public static double[] @Nullable [][] inOrder(Map<Quantity, double[][]> derivatives) {
    return Arrays.stream(values()).map(derivatives::get).toArray(double[][][]::new);
  }

  /** Returns the entry of this quantity where there is one for each, in order. */
  public double[][] of(double[][][] inOrder) {
    return inOrder[Arrays.asList(values()).indexOf(this)];
  }
}
