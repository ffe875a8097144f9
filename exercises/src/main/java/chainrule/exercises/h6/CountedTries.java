package chainrule.exercises.h6;

import java.util.function.ToDoubleFunction;

/** A function that falls only right beside a place, and so shows how many rates are tried. */
public final class CountedTries implements ToDoubleFunction<double[]> {
  private final double reach;

  /**
   * Makes a function that is 0 at 0, −1 no farther than a reach from it, and 1 elsewhere.
   *
   * @param reach above 0
   */
  public CountedTries(double reach) {
    this.reach = reach;
  }

  @Override
  public double applyAsDouble(double[] at) {
    double distance = Math.abs(at[0]);
    return distance == 0 ? 0 : distance <= reach ? -1 : 1;
  }
}
