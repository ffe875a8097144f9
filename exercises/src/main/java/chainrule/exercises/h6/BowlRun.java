package chainrule.exercises.h6;

/** A run with momentum down ½w² from 1, at rest at first. */
public final class BowlRun {
  private BowlRun() {}

  /** Returns the weight after each step. */
  public static double[] weights(H6.MomentumStep answer, int steps, double eps, double alpha) {
    Motion at = new Motion(new double[] {1}, new double[1]);
    double[] weights = new double[steps];
    for (int t = 0; t < steps; t++) {
      at = answer.momentumStep(at.weights(), at.velocity(), at.weights().clone(), eps, alpha);
      weights[t] = at.weights()[0];
    }
    return weights;
  }
}
