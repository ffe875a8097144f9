package chainrule.exercises.h6.drawn;

import chainrule.exercises.drawn.DrawnNumbers;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** A bowl {@code Σ aᵢ wᵢ²/2} and a place on its slope where no rate is a close decision. */
public final class DrawnBowl implements ToDoubleFunction<double[]> {
  private final double[] a;
  private final double[] w;

  private DrawnBowl(double[] a, double[] w) {
    this.a = a;
    this.w = w;
  }

  /** Draws a bowl of n dimensions. */
  public static DrawnBowl draw(SplittableRandom random, int n) {
    DrawnBowl bowl = new DrawnBowl(new double[n], new double[n]);
    do {
      for (int i = 0; i < n; i++) {
        bowl.a[i] = random.nextDouble(0.5, 6);
        bowl.w[i] = DrawnNumbers.WIDE_SIXTEENTHS.number(random);
      }
    } while (bowl.isClose(1, 0.25) || bowl.isClose(3, 0.75));
    return bowl;
  }

  /** Returns a copy of the place. */
  public double[] place() {
    return w.clone();
  }

  @Override
  public double applyAsDouble(double[] at) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * at[i] * at[i] / 2;
    }
    return sum;
  }

  /** Returns the gradient at the place. */
  public double[] gradient() {
    double[] gradient = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      gradient[i] = a[i] * w[i];
    }
    return gradient;
  }

  /** Whether some rate is good enough, or not, by less than a thousandth of itself. */
  private boolean isClose(double eta0, double c) {
    double squared = 0;
    double curvature = 0;
    double[] g = gradient();
    for (int i = 0; i < g.length; i++) {
      squared += g[i] * g[i];
      curvature += a[i] * g[i] * g[i];
    }
    double limit = 2 * (1 - c) * squared / curvature;
    double halvings = Math.log(eta0 / limit) / Math.log(2);
    return Math.abs(halvings - Math.rint(halvings)) < 1e-3;
  }
}
