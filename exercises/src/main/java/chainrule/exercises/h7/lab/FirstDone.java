package chainrule.exercises.h7.lab;

import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Looks for the sweep at which a training is done: one that stops there returns it ever after. */
public final class FirstDone {
  private FirstDone() {}

  /**
   * Returns the parameters after the fewest sweeps, found by halving, that are done.
   *
   * @param train parameters by the most sweeps that are allowed
   * @param done whether training may stop; true after {@code sweeps}
   * @param sweeps how many are allowed at most
   * @param last the parameters then
   */
  public static double[] of(
      IntFunction<double[]> train, Predicate<double[]> done, int sweeps, double[] last) {
    double[] first = last;
    int notYet = 0;
    int byThen = sweeps;
    while (byThen - notYet > 1) {
      int between = (notYet + byThen) / 2;
      double[] theta = train.apply(between);
      if (done.test(theta)) {
        byThen = between;
        first = theta;
      } else {
        notYet = between;
      }
    }
    return first;
  }
}
