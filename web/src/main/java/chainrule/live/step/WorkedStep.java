package chainrule.live.step;

import chainrule.live.step.StepNumber.Kind;
import chainrule.nn.Network;
import chainrule.train.GradientDescent;
import org.jspecify.annotations.Nullable;

/**
 * A step of gradient descent on one example: all numbers before it, and after.
 *
 * @param input of the example; not modified
 * @param target of the example; not modified
 * @param rate the learning rate ε
 * @param before forward and back with the old parameters
 * @param after forward and back with the new ones; null if they, or what becomes of them, are not
 *     finite
 */
record WorkedStep(
    double[] input, double[] target, double rate, StepPass before, @Nullable StepPass after) {

  /**
   * Works a step out.
   *
   * @param network of two dense layers; left with the new parameters
   * @param theta its parameters, finite; not modified
   * @param input one finite number for each input; not modified
   * @param target one finite number for each output; not modified
   * @param rate ε
   * @throws IllegalArgumentException if the rate is not positive or not finite
   */
  static WorkedStep of(
      Network network, double[] theta, double[] input, double[] target, double rate) {
    var rule = new GradientDescent(rate);
    StepPass before = StepPass.of(network, theta, input, target);
    rule.step(network.parameterArrays(), network.gradientArrays());
    double[] moved = network.parameters();
    StepPass after = StepPass.areFinite(moved) ? StepPass.of(network, moved, input, target) : null;
    return new WorkedStep(
        input.clone(),
        target.clone(),
        rate,
        before,
        after != null && after.isFinite() ? after : null);
  }

  /** Returns whether the step leads to finite numbers. */
  boolean canBeMade() {
    return after != null;
  }

  /** Returns what is known after the step. */
  StepPass made() {
    if (after == null) {
      throw new IllegalStateException("step: leads to numbers that are not finite");
    }
    return after;
  }

  /** Returns one of the step's numbers. */
  double value(StepNumber number) {
    return switch (number.kind()) {
      case INPUT -> input[number.to()];
      case TARGET -> target[number.to()];
      case RATE -> rate;
      case NEW_WEIGHT -> made().value(number.as(Kind.WEIGHT));
      case NEW_BIAS -> made().value(number.as(Kind.BIAS));
      case NEW_OUTPUT -> made().value(number.as(Kind.ACTIVITY));
      case NEW_LOSS -> made().loss();
      default -> before.value(number);
    };
  }

  /** Returns by how much the weight or bias moves that moves farthest. */
  double farthest() {
    double farthest = 0;
    for (int i = 0; i < before.theta().length; i++) {
      farthest = Math.max(farthest, Math.abs(made().theta()[i] - before.theta()[i]));
    }
    return farthest;
  }
}
