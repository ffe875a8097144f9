package chainrule.live.step;

import static chainrule.live.step.StepFormulas.text;

import chainrule.live.step.StepNumber.Kind;

/** What is to be seen after each move of a step, in a sentence or two. */
final class StepWords {

  /** A weight that moves farther than this has jumped. */
  private static final double JUMP = 100;

  private final StepShape shape;
  private final boolean hasBiases;

  StepWords(StepShape shape) {
    this.shape = shape;
    hasBiases = shape.hasBias(1) || shape.hasBias(2);
  }

  /**
   * Returns what the last move did.
   *
   * @param step whose numbers are shown
   * @param stage how many moves of it are done
   */
  String of(WorkedStep step, int stage) {
    return switch (stage) {
      case 0 -> "Nothing is computed yet: an example, its target, and weights that nobody taught.";
      case 1 ->
          "Forward, hidden layer: what comes in times the weights"
              + (shape.hasBias(1) ? ", and the bias, " : " ")
              + "is a unit's sum z; from z it makes its activity h.";
      case 2 -> forward(step);
      case 3 -> backward(step);
      case 4 ->
          "Backward, hidden layer: each δ comes from those ahead, through the weights, times the"
              + " slope of the unit. All "
              + step.before().theta().length
              + " derivatives are there; the weights are still the old ones.";
      default -> updated(step);
    };
  }

  private String forward(WorkedStep step) {
    StringBuilder said = new StringBuilder();
    StringBuilder wanted = new StringBuilder();
    for (int unit = 0; unit < shape.width(2); unit++) {
      said.append(unit == 0 ? "" : "; ").append(equation(step, Kind.ACTIVITY, unit));
      wanted.append(unit == 0 ? "" : "; ").append(equation(step, Kind.TARGET, unit));
    }
    return "Forward, output: the network says "
        + said
        + ". Wanted: "
        + wanted
        + ". Error E = "
        + text(step.before().loss())
        + ".";
  }

  private String equation(WorkedStep step, Kind kind, int unit) {
    StepNumber number = StepNumber.of(kind, 2, unit);
    return shape.name(number) + " = " + text(step.value(number));
  }

  private String backward(WorkedStep step) {
    String start = "Backward, output: ";
    if (shape.width(2) > 1) {
      return start
          + "each δ says how E changes with the sum z of its unit. A weight's derivative is what"
          + " came in times the δ it leads to.";
    }
    double delta = step.value(StepNumber.of(Kind.DELTA, 2, 0));
    String wish =
        delta == 0
            ? noWish(step)
            : "δ² is "
                + (delta < 0
                    ? "negative: the output should get more"
                    : "positive: it should get less")
                + " input.";
    return start + wish + " A weight's derivative is what came in times δ².";
  }

  private static String noWish(WorkedStep step) {
    return step.before().loss() == 0
        ? "δ² is 0: the output is what it should be."
        : "δ² is 0 though E is not: the output is where its slope is 0.";
  }

  private String updated(WorkedStep step) {
    double old = step.before().loss();
    double now = step.made().loss();
    String weights = hasBiases ? "weights and biases" : "weights";
    if (step.farthest() == 0) {
      return "Updated, but nothing moved: E stays "
          + text(old)
          + (step.before().isFlat()
              ? ", for every derivative is 0."
              : ", for the step is smaller than the last digit of the " + weights + ".");
    }
    return "Updated: all "
        + weights
        + " moved against their derivatives at once. For this example E "
        + change(old, now)
        + "."
        + jump(step)
        + (step.made().isFlat() && now > 0 ? flat() : "");
  }

  private static String change(double old, double now) {
    String numbers = " from " + text(old) + " to " + text(now);
    if (now == old) {
      return "stayed " + text(old);
    }
    return now < old ? "fell" + numbers : "grew" + numbers + ": the step was too long";
  }

  private static String jump(WorkedStep step) {
    return step.farthest() <= JUMP
        ? ""
        : " With ε = "
            + text(step.rate())
            + " a weight jumped by "
            + text(step.farthest())
            + ": far too long a step for anything but luck.";
  }

  private static String flat() {
    return " From here every derivative is 0: each unit is where its slope is 0, and nothing can"
        + " be learned any more.";
  }
}
