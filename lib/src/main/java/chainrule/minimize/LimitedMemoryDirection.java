package chainrule.minimize;

import chainrule.math.Vectors;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The quasi-Newton direction of L-BFGS: {@code −Hg} by the two-loop recursion, with H made of the
 * last ten steps s and what the gradient changed in each, y.
 */
final class LimitedMemoryDirection implements SearchDirection {

  private static final int PAIRS = 10;

  private final ArrayDeque<Pair> pairs = new ArrayDeque<>(); // newest first

  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  private record Pair(double[] s, double[] y, double curvature) {}

  @Override
  public double[] from(SearchPoint here, @Nullable SearchPoint before, Evaluator evaluator) {
    if (before != null) {
      remember(before, here);
    }
    double[] q = Vectors.scaled(-1, here.gradient());
    if (pairs.isEmpty()) {
      return q;
    }
    double[] alphas = new double[pairs.size()];
    int k = 0;
    for (Pair pair : pairs) {
      alphas[k] = Vectors.dot(pair.s, q) / pair.curvature;
      Vectors.addScaled(q, -alphas[k++], pair.y);
    }
    Pair newest = pairs.getFirst();
    q = Vectors.scaled(newest.curvature / Vectors.dot(newest.y, newest.y), q);
    for (Iterator<Pair> oldestFirst = pairs.descendingIterator(); oldestFirst.hasNext(); ) {
      Pair pair = oldestFirst.next();
      double beta = Vectors.dot(pair.y, q) / pair.curvature;
      Vectors.addScaled(q, alphas[--k] - beta, pair.s);
    }
    return q;
  }

  /** Keeps a pair whose curvature is positive, so that H stays positive definite. */
  private void remember(SearchPoint before, SearchPoint here) {
    double[] s = Vectors.plus(here.theta(), -1, before.theta());
    double[] y = Vectors.plus(here.gradient(), -1, before.gradient());
    double curvature = Vectors.dot(s, y);
    if (curvature > Math.ulp(1.0) * Vectors.dot(y, y)) {
      pairs.addFirst(new Pair(s, y, curvature));
      if (pairs.size() > PAIRS) {
        pairs.removeLast();
      }
    }
  }
}
