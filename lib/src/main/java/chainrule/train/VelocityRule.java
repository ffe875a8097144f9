package chainrule.train;

import java.util.List;

/** A learning rule that carries a velocity from step to step, one number per parameter. */
abstract class VelocityRule extends LearningRule {

  private final String name;
  private final double momentum;
  private final ParameterState velocities;

  VelocityRule(String name, double learningRate, double momentum) {
    super(learningRate);
    this.name = name;
    this.momentum = RateValidation.requireShare("momentum", "α", momentum);
    this.velocities = new ParameterState(name);
  }

  @Override
  public final void step(List<double[]> parameters, List<double[]> gradients) {
    double rate = learningRate();
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      move(theta, gradients.get(k), velocities.of(k, theta.length), rate, momentum);
    }
  }

  /**
   * Moves some parameters and updates their velocity.
   *
   * @param theta parameters, changed
   * @param gradient their gradient, as long
   * @param velocity what they carry from step to step, as long, changed
   * @param rate ε
   * @param momentum α
   */
  abstract void move(
      double[] theta, double[] gradient, double[] velocity, double rate, double momentum);

  /** Returns the name, the learning rate and the momentum. */
  @Override
  public String toString() {
    return name + ", ε = " + learningRate() + ", α = " + momentum;
  }
}
