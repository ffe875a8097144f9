package chainrule.minimize;

import chainrule.math.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Nonlinear conjugate gradient after Polak and Ribière, {@code d ← −g + β d} with {@code β = max(0,
 * g·(g − g₀) / g₀·g₀)}; starts anew when that would not lead down.
 */
final class ConjugateDirection implements SearchDirection {

  private double[] last = {};

  @Override
  public double[] from(SearchPoint here, @Nullable SearchPoint before, Evaluator evaluator) {
    double[] g = here.gradient();
    double[] direction = Vectors.scaled(-1, g);
    if (before != null) {
      double[] old = before.gradient();
      double beta = (Vectors.dot(g, g) - Vectors.dot(g, old)) / Vectors.dot(old, old);
      Vectors.addScaled(direction, Math.max(0, beta), last);
      if (!(here.slope(direction) < 0)) {
        direction = Vectors.scaled(-1, g);
      }
    }
    last = direction;
    return direction;
  }
}
