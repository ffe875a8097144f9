package chainrule.minimize;

import chainrule.math.Finite;
import chainrule.math.ShapeException;
import chainrule.math.Vectors;
import chainrule.train.RateValidation;
import chainrule.train.TrainingDivergedException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds a minimum of a function from its values and gradients: a direction, a step along it, and
 * again.
 *
 * <p>Stops when no entry of the gradient is above the tolerance, 1e−8 unless said otherwise, after
 * 10,000 iterations unless said otherwise, when the thread is interrupted, or when the cost rises
 * where the gradient says that it falls.
 */
public final class Minimizer {

  private final String name;
  private final boolean knowsScale;
  private final Supplier<SearchDirection> directions;
  private final Supplier<LineSearch> searches;
  private double tolerance = 1e-8;
  private int maxIterations = 10_000;
  private Consumer<double[]> watcher = theta -> {};

  private Minimizer(
      String name,
      boolean knowsScale,
      Supplier<SearchDirection> directions,
      Supplier<LineSearch> searches) {
    this.name = name;
    this.knowsScale = knowsScale;
    this.directions = directions;
    this.searches = searches;
  }

  /**
   * Gradient descent with a fixed rate, {@code θ ← θ − ε dJ/dθ}; the cost may rise.
   *
   * @param learningRate ε, positive
   * @return the minimizer
   */
  public static Minimizer gradientDescent(double learningRate) {
    RateValidation.requirePositive("learning rate", learningRate);
    return new Minimizer(
        "gradient descent, ε = " + learningRate,
        true,
        SearchDirection::steepest,
        () -> LineSearch.fixed(learningRate));
  }

  /**
   * Gradient descent whose rate grows by 5 % after a step that lowers the cost; a step that does
   * not is taken back and the rate halved.
   *
   * @param firstRate ε of the first step, positive
   * @return the minimizer
   * @see "Vogl, Mangis, Rigler, Zink and Alkon, Accelerating the convergence of the
   *     back-propagation method (1988)"
   */
  public static Minimizer boldDriver(double firstRate) {
    RateValidation.requirePositive("first rate", firstRate);
    return new Minimizer(
        "bold driver, first ε = " + firstRate,
        true,
        SearchDirection::steepest,
        () -> LineSearch.boldDriver(firstRate));
  }

  /**
   * Gradient descent that halves its rate in every step until the cost falls by 1e−4 of what the
   * slope promises.
   *
   * @param firstRate ε to try first in every step, positive
   * @return the minimizer
   * @see "Armijo, Minimization of functions having Lipschitz continuous first partial derivatives
   *     (1966)"
   */
  public static Minimizer backtracking(double firstRate) {
    RateValidation.requirePositive("first rate", firstRate);
    return new Minimizer(
        "backtracking, first ε = " + firstRate,
        true,
        SearchDirection::steepest,
        () -> LineSearch.backtracking(firstRate));
  }

  /**
   * Newton's method with backtracking, {@code θ ← θ − H⁻¹ dJ/dθ}; the Hessian costs two evaluations
   * per parameter and iteration, so for few parameters.
   *
   * @return the minimizer
   */
  public static Minimizer newton() {
    return new Minimizer("Newton", true, NewtonDirection::new, () -> LineSearch.backtracking(1));
  }

  /**
   * Nonlinear conjugate gradient after Polak and Ribière.
   *
   * @return the minimizer
   * @see "Nocedal and Wright, Numerical Optimization (2006), section 5.2"
   */
  public static Minimizer conjugateGradient() {
    return new Minimizer(
        "conjugate gradient", false, ConjugateDirection::new, () -> new WolfeSearch(0.1));
  }

  /**
   * The quasi-Newton method L-BFGS, which remembers ten steps.
   *
   * @return the minimizer
   * @see "Liu and Nocedal, On the limited memory BFGS method for large scale optimization (1989)"
   */
  public static Minimizer lbfgs() {
    return new Minimizer("L-BFGS", true, LimitedMemoryDirection::new, () -> new WolfeSearch(0.9));
  }

  /**
   * Changes when the gradient is small enough.
   *
   * @param tolerance the largest absolute entry of the gradient to stop at, positive
   * @return this minimizer
   */
  public Minimizer tolerance(double tolerance) {
    this.tolerance = RateValidation.requirePositive("tolerance", tolerance);
    return this;
  }

  /**
   * Changes where to give up.
   *
   * @param iterations at least 1
   * @return this minimizer
   */
  public Minimizer maxIterations(int iterations) {
    this.maxIterations = RateValidation.requireAtLeastOne("iterations", iterations);
    return this;
  }

  /**
   * Shows someone every point on the way, for instance to draw the path.
   *
   * @param watcher gets θ at the start and after every iteration, each time an array of its own
   * @return this minimizer
   */
  public Minimizer watch(Consumer<double[]> watcher) {
    this.watcher = watcher;
    return this;
  }

  /**
   * Goes downhill from a point.
   *
   * @param objective cost and gradient
   * @param start θ to start from, at least one finite entry; not modified
   * @return the point where the search ended, and why
   * @throws IllegalArgumentException if the start, its cost or its gradient is not finite
   * @throws ShapeException if there is no parameter or a gradient has another length
   * @throws TrainingDivergedException if a fixed rate leads to a cost that is not finite
   */
  public Minimum minimize(Objective objective, double... start) {
    Evaluator evaluator = new Evaluator(objective);
    SearchDirection directions = this.directions.get();
    LineSearch search = searches.get();
    SearchPoint here = first(evaluator, start);
    @Nullable SearchPoint before = null;
    int iterations = 0;
    boolean risen = false;
    watcher.accept(here.theta().clone());
    Minimum.Why why = reasonToStop(here, iterations);
    while (why == null) {
      double[] direction = downhill(directions.from(here, before, evaluator), here);
      SearchPoint next =
          search.next(evaluator, here, direction, guess(here, before, here.slope(direction)));
      boolean rises = next == null || !(next.cost() <= here.cost());
      boolean isSuspect = next == null || (rises && !risen);
      risen |= rises;
      if (isSuspect && GradientProbe.contradicts(evaluator, here, direction)) {
        why = Minimum.Why.GRADIENT_WRONG;
      } else if (next == null) {
        why = Minimum.Why.NO_LOWER_COST;
      } else {
        iterations++;
        if (!Double.isFinite(next.cost())) {
          throw new TrainingDivergedException(iterations, next.cost(), here.cost());
        }
        before = here;
        here = next;
        watcher.accept(here.theta().clone());
        why = reasonToStop(here, iterations);
      }
    }
    return new Minimum(
        here.theta(), here.cost(), here.gradientNorm(), evaluator.evaluations(), iterations, why);
  }

  /** Returns the method and the numbers that steer it. */
  @Override
  public String toString() {
    return name;
  }

  private Minimum.@Nullable Why reasonToStop(SearchPoint here, int iterations) {
    if (here.gradientNorm() <= tolerance) {
      return Minimum.Why.GRADIENT_SMALL;
    }
    if (Thread.currentThread().isInterrupted()) {
      return Minimum.Why.INTERRUPTED;
    }
    return iterations < maxIterations ? null : Minimum.Why.ITERATIONS_DONE;
  }

  /** Returns the direction, or straight down the gradient if the direction does not lead down. */
  private static double[] downhill(double[] direction, SearchPoint here) {
    return here.slope(direction) < 0 ? direction : Vectors.scaled(-1, here.gradient());
  }

  /** A direction that knows its scale is tried as it is, others as far as the last step fell. */
  private double guess(SearchPoint here, @Nullable SearchPoint before, double slope) {
    if (before == null) {
      return Math.min(1, 1 / Math.sqrt(Vectors.dot(here.gradient(), here.gradient())));
    }
    double asFar = 1.01 * 2 * (here.cost() - before.cost()) / slope;
    return knowsScale || !(asFar > 0) ? 1 : Math.min(1, asFar);
  }

  private static SearchPoint first(Evaluator evaluator, double[] start) {
    if (start.length == 0) {
      throw new ShapeException("start: no entries; expected at least one parameter");
    }
    Finite.require("start", start);
    SearchPoint point = evaluator.at(start.clone());
    if (!Double.isFinite(point.cost())) {
      throw new IllegalArgumentException(
          "cost at the start: " + point.cost() + "; expected a finite number");
    }
    Finite.require("gradient at the start", point.gradient());
    return point;
  }
}
