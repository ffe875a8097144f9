package chainrule.train;

import java.util.List;

/** A rule that moves parameters against their gradient. */
@FunctionalInterface
public interface Optimizer {

  /**
   * Makes one step.
   *
   * @param parameters modified
   * @param gradients the same number of arrays of the same lengths; not modified
   */
  void step(List<double[]> parameters, List<double[]> gradients);
}
