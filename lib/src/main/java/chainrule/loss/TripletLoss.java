package chainrule.loss;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;

/**
 * The triplet loss of embeddings: an anchor shall be nearer to a positive of its own class than to
 * a negative, by a margin.
 *
 * <p>Mean over the triples of {@code max(0, ‖a − p‖² − ‖a − n‖² + α)}. It is no {@link Loss}: it
 * has three inputs and no targets.
 *
 * @param margin α, finite and at least 0; also the loss where all embeddings are equal
 * @see "Schroff, Kalenichenko and Philbin, FaceNet (2015), eq. (3), there as a sum"
 */
public record TripletLoss(double margin) {

  /**
   * Creates the loss.
   *
   * @param margin α
   * @throws IllegalArgumentException if the margin is negative or not finite
   */
  public TripletLoss {
    if (!(margin >= 0 && margin < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "margin: " + margin + "; expected a finite number, at least 0");
    }
  }

  /**
   * The gradient with respect to each of the three.
   *
   * @param anchors shape [m, d]
   * @param positives shape [m, d]
   * @param negatives shape [m, d]
   */
  public record Gradient(Matrix anchors, Matrix positives, Matrix negatives) {}

  /**
   * Returns the loss.
   *
   * @param anchors shape [m, d], at least one row; not modified
   * @param positives shape [m, d]; not modified
   * @param negatives shape [m, d]; not modified
   * @return at least 0
   * @throws ShapeException if the shapes differ or there is no triple
   */
  public double value(Matrix anchors, Matrix positives, Matrix negatives) {
    require(anchors, positives, negatives);
    double sum = 0;
    for (int i = 0; i < anchors.rows(); i++) {
      sum += excess(anchors, positives, negatives, i);
    }
    return sum / anchors.rows();
  }

  /**
   * Returns the gradient: {@code 2(n − p), 2(p − a), 2(a − n)} over m for every triple that is not
   * yet as it shall be, 0 for the others and at the corner.
   *
   * @param anchors shape [m, d], at least one row; not modified
   * @param positives shape [m, d]; not modified
   * @param negatives shape [m, d]; not modified
   * @return the three gradients
   * @throws ShapeException if the shapes differ or there is no triple
   */
  public Gradient gradient(Matrix anchors, Matrix positives, Matrix negatives) {
    require(anchors, positives, negatives);
    Matrix active = Matrix.zeros(anchors.rows(), anchors.columns());
    for (int i = 0; i < anchors.rows(); i++) {
      double factor = excess(anchors, positives, negatives, i) == 0 ? 0 : 2.0 / anchors.rows();
      for (int j = 0; j < anchors.columns(); j++) {
        active.set(i, j, factor);
      }
    }
    return new Gradient(
        active.timesEntrywise(negatives.minus(positives)),
        active.timesEntrywise(positives.minus(anchors)),
        active.timesEntrywise(anchors.minus(negatives)));
  }

  /** Sums {@code (x − y)(x + y)}, the difference of two squares without their cancellation. */
  private double excess(Matrix a, Matrix p, Matrix n, int i) {
    double sum = margin;
    for (int j = 0; j < a.columns(); j++) {
      double near = a.get(i, j) - p.get(i, j);
      double far = a.get(i, j) - n.get(i, j);
      sum += (near - far) * (near + far);
    }
    return sum <= 0 ? 0 : sum;
  }

  private static void require(Matrix anchors, Matrix positives, Matrix negatives) {
    if (anchors.rows() == 0 || !anchors.sameShape(positives) || !anchors.sameShape(negatives)) {
      throw new ShapeException(
          "triplet: anchors are %s, positives %s, negatives %s; expected equal shapes and at least one row"
              .formatted(anchors.shapeText(), positives.shapeText(), negatives.shapeText()));
    }
  }
}
