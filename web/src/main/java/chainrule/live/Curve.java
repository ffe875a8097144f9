package chainrule.live;

import chainrule.graph.Value;
import chainrule.minimize.CostGradient;
import chainrule.minimize.Objective;
import java.util.function.UnaryOperator;

/** Curves to walk down: losses of one weight, each written once, with values that know slopes. */
public enum Curve implements Objective {
  /** The parabola 2w² of lecture 5: as curved everywhere, its slope is 4w. */
  PARABOLA(
      "2w²",
      w -> w.times(w).times(2),
      new double[] {-2.4, 2.4, -0.6, 11},
      1,
      "Try η = 0.05, 0.25, 0.4, 0.5 and 0.52: which one is at the bottom after a single step?"),

  /** Two valleys of different depth, (w² − 1)² + 0.3w. */
  TWO_VALLEYS(
      "(w² − 1)² + 0.3w",
      w -> square(w.times(w).minus(1)).plus(w.times(0.3)),
      new double[] {-1.9, 1.9, -0.6, 5.4},
      1.7,
      "In which of the two valleys does the ball end from w = 1.7, without momentum and with 0.9?"),

  /** One valley in a plain, 1 − exp(−w²): far out there is next to no slope. */
  PLATEAU(
      "1 − exp(−w²)",
      w -> w.times(w).negated().exp().negated().plus(1),
      new double[] {-4, 4, -0.1, 1.2},
      2,
      "Which learning rate brings the ball down from w = 2, and which from w = 3?"),

  /** A corner, |w|: no slope at 0, and the same one everywhere else on a side. */
  CORNER(
      "|w|",
      w -> w.max(w.negated()),
      new double[] {-2.4, 2.4, -0.2, 2.6},
      1.05,
      "Does any learning rate bring the ball to rest?"),

  /** The cube w³ of lectures 5 and 10; it has no bottom. */
  CUBE(
      "w³",
      w -> w.times(w).times(w),
      new double[] {-2.6, 2.6, -18, 18},
      2,
      "Its slope at 2 is 12. Where does descent end?");

  private final String formula;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final UnaryOperator<Value> function;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written to
  private final double[] range;

  private final double start;
  private final String question;

  Curve(
      String formula,
      UnaryOperator<Value> function,
      double[] range,
      double start,
      String question) {
    this.formula = formula;
    this.function = function;
    this.range = range;
    this.start = start;
    this.question = question;
  }

  /** Returns its number in the page's list. */
  @SuppressWarnings("EnumOrdinal") // the list is made from these values, in their order
  int number() {
    return ordinal();
  }

  private static Value square(Value value) {
    return value.times(value);
  }

  /**
   * Returns the loss at a weight, and its slope.
   *
   * @param theta one weight, finite; not modified
   */
  @Override
  public CostGradient at(double[] theta) {
    Value w = Value.of("w", theta[0]);
    Value loss = function.apply(w);
    loss.backward();
    return new CostGradient(loss.data(), new double[] {w.gradient()});
  }

  /**
   * Returns the loss at a weight.
   *
   * @param w finite
   */
  public double loss(double w) {
    return function.apply(Value.of(w)).data();
  }

  /** Returns what the loss is, such as {@code 2w²}. */
  public String formula() {
    return formula;
  }

  /** Returns the weight where a walk begins unless told otherwise. */
  double start() {
    return start;
  }

  /** Returns what a picture shows: the least and the largest weight, then loss; a copy. */
  double[] range() {
    return range.clone();
  }

  /** Returns what to try. */
  String question() {
    return question;
  }
}
