package chainrule.live;

import chainrule.graph.Value;
import chainrule.minimize.CostGradient;
import chainrule.minimize.Objective;
import java.util.function.BinaryOperator;

/** Losses of two weights to walk down, each written once, with values that know slopes. */
public enum Bowl implements Objective {
  /** The valley of lecture 5, ten times as curved across as along. */
  VALLEY(
      "½(w₁² + 10w₂²)",
      (a, b) -> a.times(a).plus(b.times(b).times(10)).times(0.5),
      new double[] {-2.6, 1},
      new double[] {0.05, 0.3, 1, 2, 4, 7, 12, 20},
      "From (−2.6, 1), try η = 0.01, 0.09, 0.19 and 0.202: which is lowest after 24 steps?"),

  /** A round bowl: downhill is towards the bottom from everywhere. */
  ROUND(
      "½(w₁² + w₂²)",
      (a, b) -> a.times(a).plus(b.times(b)).times(0.5),
      new double[] {-2, 1.5},
      new double[] {0.05, 0.3, 0.8, 1.5, 2.5, 4, 6},
      "Which learning rate arrives after a single step, from wherever the ball starts?"),

  /** The oval bowl of lecture 5, across the axes. */
  OVAL(
      "w₁² + w₁w₂ + w₂²",
      (a, b) -> a.times(a).plus(a.times(b)).plus(b.times(b)),
      new double[] {1, 2},
      new double[] {0.2, 0.7, 1.5, 3, 5, 7, 10, 14},
      "Does the arrow, which points straight downhill, point at the bottom?"),

  /** The error of the smallest network, whose best weights are in two valleys. */
  TWO_BEST(
      "½(w₂ tanh w₁ − ½)²",
      (a, b) -> square(b.times(a.tanh()).minus(0.5)).times(0.5),
      new double[] {-0.5, 0.8},
      new double[] {0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2},
      "From where does the ball go to which valley? What does it do at (0, 0)?");

  private static final double[] RANGE = {-3, 3, -2.25, 2.25};

  private final String formula;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final BinaryOperator<Value> function;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written to
  private final double[] start;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written to
  private final double[] levels;

  private final String question;

  Bowl(
      String formula,
      BinaryOperator<Value> function,
      double[] start,
      double[] levels,
      String question) {
    this.formula = formula;
    this.function = function;
    this.start = start;
    this.levels = levels;
    this.question = question;
  }

  private static Value square(Value value) {
    return value.times(value);
  }

  /** Returns its number in the page's list. */
  @SuppressWarnings("EnumOrdinal") // the list is made from these values, in their order
  int number() {
    return ordinal();
  }

  /**
   * Returns the loss at a point, and its gradient.
   *
   * @param theta two weights, finite; not modified
   */
  @Override
  public CostGradient at(double[] theta) {
    Value first = Value.of("w₁", theta[0]);
    Value second = Value.of("w₂", theta[1]);
    Value loss = function.apply(first, second);
    loss.backward();
    return new CostGradient(loss.data(), new double[] {first.gradient(), second.gradient()});
  }

  /**
   * Returns the loss at a point.
   *
   * @param theta two weights, finite; not modified
   */
  public double loss(double[] theta) {
    return function.apply(Value.of(theta[0]), Value.of(theta[1])).data();
  }

  /** Returns what the loss is, such as {@code ½(w₁² + w₂²)}. */
  public String formula() {
    return formula;
  }

  /** Returns the point where a walk begins unless told otherwise; a copy. */
  double[] start() {
    return start.clone();
  }

  /** Returns the losses at which a picture draws a line, rising; a copy. */
  double[] levels() {
    return levels.clone();
  }

  /** Returns what a picture shows: the least and the largest w₁, then w₂; a copy. */
  double[] range() {
    return RANGE.clone();
  }

  /** Returns what to try. */
  String question() {
    return question;
  }
}
