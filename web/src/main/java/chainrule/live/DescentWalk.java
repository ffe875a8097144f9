package chainrule.live;

import chainrule.math.Vectors;
import chainrule.minimize.CostGradient;
import chainrule.minimize.Objective;
import chainrule.train.Momentum;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk down an error surface, by gradient descent with momentum, and all its stations.
 *
 * <p>Where the numbers end, the walk ends: it stays at the last point whose loss is finite.
 */
final class DescentWalk {

  /** After so many steps a walk ends wherever it is. */
  static final int MOST_STEPS = 1000;

  /** A slope and a step that are smaller than this are none to the eye. */
  private static final double REST = 1e-9;

  private final Objective surface;
  private final List<double[]> path = new ArrayList<>();
  private final List<CostGradient> seen = new ArrayList<>();
  private double learningRate;
  private double momentum;
  private Momentum rule;
  private boolean diverged;

  /**
   * Begins at a point.
   *
   * @param surface what is walked down
   * @param start finite weights, the loss there is finite; not modified
   * @param learningRate any number; without a positive finite one no step is made
   * @param momentum from 0 to below 1, or no step is made
   */
  DescentWalk(Objective surface, double[] start, double learningRate, double momentum) {
    this.surface = surface;
    this.learningRate = learningRate;
    this.momentum = momentum;
    this.rule = ruleAsSet();
    begin(start);
  }

  /** Begins anew from another point. */
  void begin(double[] start) {
    CostGradient there = surface.at(start);
    path.clear();
    seen.clear();
    path.add(start.clone());
    seen.add(there);
    diverged = false;
    rule = ruleAsSet();
  }

  /** Begins anew where the walk began. */
  void restart() {
    begin(path.get(0));
  }

  /** Sets the learning rate from the next step on; the momentum gathered stays. */
  void setLearningRate(double rate) {
    learningRate = rate;
    if (isRate()) {
      rule.setLearningRate(rate);
    }
  }

  /** Sets the momentum from the next step on; what was gathered is forgotten. */
  void setMomentum(double share) {
    momentum = share;
    rule = ruleAsSet();
  }

  private boolean canMove() {
    return isRate() && isShare();
  }

  private boolean isRate() {
    return learningRate > 0 && Double.isFinite(learningRate);
  }

  private boolean isShare() {
    return momentum >= 0 && momentum < 1;
  }

  /** The rule that is set; with other numbers in the place of impossible ones, which never move. */
  private Momentum ruleAsSet() {
    return new Momentum(isRate() ? learningRate : 1, isShare() ? momentum : 0);
  }

  /**
   * Makes a step.
   *
   * @return whether there may be another one
   */
  boolean step() {
    if (!canMove() || isOver()) {
      return false;
    }
    double[] theta = here().clone();
    rule.step(List.of(theta), List.of(gradient()));
    CostGradient next =
        isFinite(theta) ? surface.at(theta) : new CostGradient(Double.NaN, theta.clone());
    diverged = !Double.isFinite(next.cost()) || !isFinite(next.gradient());
    if (!diverged) {
      path.add(theta);
      seen.add(next);
    }
    return !isOver();
  }

  /** Walks until the walk is over. */
  void run() {
    while (step()) {
      // each is one step
    }
  }

  private static boolean isFinite(double[] numbers) {
    boolean finite = true;
    for (double number : numbers) {
      finite &= Double.isFinite(number);
    }
    return finite;
  }

  /** Says whether no further step is made: diverged, at rest, or a thousand steps. */
  boolean isOver() {
    return diverged || steps() >= MOST_STEPS || isAtRest();
  }

  /** Says whether there is no slope, and no speed left. */
  private boolean isAtRest() {
    boolean moved =
        steps() > 0 && Vectors.largest(Vectors.plus(here(), -1, path.get(steps() - 1))) > REST;
    return !moved && isFlat();
  }

  boolean isFlat() {
    return Vectors.largest(gradient()) <= REST;
  }

  /** Returns how many steps were made whose loss is a finite number. */
  int steps() {
    return path.size() - 1;
  }

  double[] here() {
    return path.get(steps());
  }

  double loss() {
    return seen.get(steps()).cost();
  }

  double[] gradient() {
    return seen.get(steps()).gradient();
  }

  /** Returns the points of the walk, one after the other in one array. */
  double[] path() {
    return Vectors.concat(path.toArray(double[][]::new));
  }

  /** Returns the loss at each point of the walk. */
  double[] losses() {
    return Vectors.of(path.size(), i -> seen.get(i).cost());
  }

  /** Returns how the walk goes, in a sentence or two. */
  String words() {
    if (!canMove()) {
      return isRate()
          ? "No step is made: momentum has to be at least 0 and below 1."
          : "No step is made: the learning rate has to be a finite number above 0.";
    }
    if (diverged) {
      return divergence();
    }
    if (steps() == 0) {
      return "No step yet, the loss is "
          + ShortNumber.of(loss(), 4)
          + "."
          + (isFlat()
              ? " The slope is all that descent knows of a place: without any it stays, in a"
                  + " valley, on a hilltop or in a plain."
              : "");
    }
    return "After " + counted(steps()) + " the loss is " + course();
  }

  private String divergence() {
    if (steps() == 0) {
      return "The very first step leads beyond every number: the learning rate is far too large.";
    }
    String last = ShortNumber.of(loss(), 3);
    return loss() < seen.get(0).cost()
        ? "The loss falls without end: " + last + after() + ". There is no bottom."
        : "The loss grows: "
            + last
            + after()
            + ", and the next step is beyond every number. The learning rate is too large.";
  }

  private String after() {
    return " after " + counted(steps());
  }

  private static String counted(int steps) {
    return steps + (steps == 1 ? " step" : " steps");
  }

  private String course() {
    double first = seen.get(0).cost();
    String text = ShortNumber.of(loss(), 4) + ", at first " + ShortNumber.of(first, 4) + ".";
    if (isAtRest()) {
      return text + " The slope is as good as 0: it rests.";
    }
    boolean across = Vectors.dot(gradient(), seen.get(steps() - 1).gradient()) < 0;
    if (loss() > first) {
      return text + " The loss grows" + (across ? ": each step jumps across the bottom." : ".");
    }
    String still = steps() >= MOST_STEPS ? " Here a run ends, still on its way." : "";
    return text + still + (across ? " The last step jumped across the bottom." : "");
  }
}
