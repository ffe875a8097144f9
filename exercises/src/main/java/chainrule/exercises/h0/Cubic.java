package chainrule.exercises.h0;

import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A function whose slopes are measured: {@code Σ aᵢ θᵢ³ + Σ cᵢ θᵢ θᵢ₊₁}. With the step h a central
 * difference is off by {@code aᵢ h²}, so that it shows which step was taken.
 */
public final class Cubic implements ToDoubleFunction<double[]> {
  private final double[] a;
  private final double[] c;

  /**
   * Makes a function of as many variables as {@code a} has entries.
   *
   * @param a shape [n], the factors of the cubes; not modified
   * @param c shape [n], the factors of the products of neighbours; the last is not used; not
   *     modified
   */
  public Cubic(double[] a, double[] c) {
    this.a = a.clone();
    this.c = c.clone();
  }

  /** Draws a function of n variables. */
  public static Cubic draw(SplittableRandom random, int n) {
    return new Cubic(
        DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n),
        DrawnNumbers.WIDE_SIXTEENTHS.vector(random, n));
  }

  @Override
  public double applyAsDouble(double[] theta) {
    double sum = 0;
    for (int i = 0; i < theta.length; i++) {
      sum += a[i] * theta[i] * theta[i] * theta[i];
      sum += i + 1 < theta.length ? c[i] * theta[i] * theta[i + 1] : 0;
    }
    return sum;
  }
}
