package chainrule.nn;

import chainrule.math.Matrix;

/**
 * The four kinds of 3×3 receptive field that learned to tell a T of five squares from a C, wherever
 * it lies and however it is turned, as whole numbers.
 *
 * <p>Every unit looks through the same nine weights at its own part of the picture. The distances
 * between two squares are the same in a T and in a C, so it takes fields that see three.
 *
 * @see "Rumelhart, Hinton and Williams, Learning internal representations by error propagation, in
 *     Parallel Distributed Processing 1 (1986), chapter 8, figures 13 to 15"
 */
public enum TcReceptiveField {
  /** On in the centre, off around it: at most +1 over a T, at the end of its stem; 0 over a C. */
  ON_CENTRE(-1, -1, -1, -1, 2, -1, -1, -1, -1),
  /** A bar: at most +2 over a T, along its stem or its roof; +1 over a C. */
  BAR(-1, 1, -1, -1, 1, -1, -1, 1, -1),
  /** A diagonal: above 0 in five places over a T, in three over a C. */
  DIAGONAL(-1, -1, 1, -1, 2, -1, 1, -1, -1),
  /** Off everywhere: a T turns off 21 units that are on by themselves, a C, more compact, 20. */
  COMPACTNESS(-2, -2, -2, -2, -2, -2, -2, -2, -2);

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written to
  private final double[] weights;

  TcReceptiveField(double... weights) {
    this.weights = weights;
  }

  /** {@return the nine weights, shape [3, 3]; a copy} */
  public Matrix weights() {
    return Matrix.wrap(3, 3, weights.clone());
  }
}
