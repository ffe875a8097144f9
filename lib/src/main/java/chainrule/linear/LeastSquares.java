package chainrule.linear;

import chainrule.loss.Regularizer;
import chainrule.math.Finite;
import chainrule.math.Matrix;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;

/**
 * The one network whose best weights have a formula: a linear unit under squared error.
 *
 * <p>The weights {@code [b, w1, …, wd]} make {@code mean ½(b + w·x − t)² + λ Σ w²} smallest; with λ
 * = 0 they solve the normal equations {@code X̃ᵀX̃ w = X̃ᵀt}. They are found by a QR decomposition,
 * which does not square the condition of X̃.
 */
public final class LeastSquares {

  private LeastSquares() {}

  /**
   * Returns the weights with the smallest mean half squared error.
   *
   * @param inputs shape [m, d], finite, with independent columns; not modified
   * @param targets m entries, finite; not modified
   * @return {@code [b, w1, …, wd]}
   * @throws org.apache.commons.math3.linear.SingularMatrixException if many weights are best
   */
  public static double[] fit(Matrix inputs, double[] targets) {
    return fit(inputs, targets, 0);
  }

  /**
   * Returns the weights with the smallest mean half squared error plus {@code λ Σ w²}, the penalty
   * of {@link Regularizer#l2}; the bias is not penalised.
   *
   * @param inputs shape [m, d], finite; not modified
   * @param targets m entries, finite; not modified
   * @param lambda λ, at least 0
   * @return {@code [b, w1, …, wd]}
   */
  public static double[] fit(Matrix inputs, double[] targets, double lambda) {
    Augmented.requireOneTargetPerRow(inputs, targets.length);
    Finite.require("inputs", inputs);
    Finite.require("targets", targets);
    int m = inputs.rows();
    int d = inputs.columns();
    double[][] rows = new double[m + (lambda > 0 ? d : 0)][d + 1];
    double[] wanted = new double[rows.length];
    for (int i = 0; i < m; i++) {
      rows[i][0] = 1;
      System.arraycopy(inputs.values(), i * d, rows[i], 1, d);
      wanted[i] = targets[i];
    }
    for (int k = 0; k < rows.length - m; k++) {
      rows[m + k][k + 1] = Math.sqrt(2 * lambda * m);
    }
    return new QRDecomposition(new Array2DRowRealMatrix(rows, false))
        .getSolver()
        .solve(new ArrayRealVector(wanted, false))
        .toArray();
  }
}
