package chainrule.exercises.h5;

import chainrule.check.ParameterBlock;
import java.util.List;

/** One tanh unit that hears its own last output: what it costs, for the checks of T1. */
public final class ToyRecurrence {
  /** The weight of its last output and that of its input. */
  public static final List<ParameterBlock> BLOCKS =
      List.of(new ParameterBlock("w", 0, 1), new ParameterBlock("u", 1, 2));

  private ToyRecurrence() {}

  /**
   * Returns half the squared error of the last output.
   *
   * @param x an input for each step; not modified
   * @param t what the last output should be
   * @param theta w and u; not modified
   */
  public static double loss(double[] x, double t, double[] theta) {
    double h = 0;
    for (double input : x) {
      h = Math.tanh(theta[0] * h + theta[1] * input);
    }
    return (h - t) * (h - t) / 2;
  }
}
