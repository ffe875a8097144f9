package chainrule.minimize;

import chainrule.math.Vectors;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Newton's direction {@code −H⁻¹g}. The Hessian comes from central differences of the gradient, two
 * evaluations per parameter; where it is not positive definite, a multiple of the identity is added
 * until it is.
 */
final class NewtonDirection implements SearchDirection {

  /** Curvature below this share of the gradient would send a step beyond all bounds. */
  private static final double FLAT = 1e-6;

  @Override
  public double[] from(SearchPoint here, @Nullable SearchPoint before, Evaluator evaluator) {
    RealMatrix hessian = hessian(here.theta(), evaluator);
    ArrayRealVector downhill = new ArrayRealVector(Vectors.scaled(-1, here.gradient()), false);
    RealMatrix identity = MatrixUtils.createRealIdentityMatrix(here.theta().length);
    double shift = 0;
    double size = Math.max(hessian.getNorm(), Double.MIN_NORMAL);
    while (true) {
      try {
        return new CholeskyDecomposition(
                hessian.add(identity.scalarMultiply(shift)), 1e-10, size * 1e-14)
            .getSolver()
            .solve(downhill)
            .toArray();
      } catch (NonPositiveDefiniteMatrixException bentDown) {
        shift = Math.max(2 * shift, 1e-3 * Math.max(size, FLAT * here.gradientNorm()));
      }
    }
  }

  private static RealMatrix hessian(double[] theta, Evaluator evaluator) {
    RealMatrix hessian = new Array2DRowRealMatrix(theta.length, theta.length);
    for (int j = 0; j < theta.length; j++) {
      double step = Math.cbrt(Math.ulp(1.0)) * Math.max(1, Math.abs(theta[j]));
      double[] up = theta.clone();
      double[] down = theta.clone();
      up[j] += step;
      down[j] -= step;
      double[] rise = Vectors.plus(evaluator.at(up).gradient(), -1, evaluator.at(down).gradient());
      hessian.setColumn(j, Vectors.scaled(1 / (up[j] - down[j]), rise));
    }
    return hessian.add(hessian.transpose()).scalarMultiply(0.5);
  }
}
