package chainrule.exercises.h0;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** A function that notes how often it is called, and how many entries of theta are moved then. */
final class CountedFunction implements ToDoubleFunction<double[]> {
  private static final double UNMOVED = 1e-9;

  private final ToDoubleFunction<double[]> f;
  private final double[] theta;
  private int calls;
  private int oneMoved;
  private final Set<String> points = new HashSet<>();

  /**
   * Makes a function that counts.
   *
   * @param f what it computes
   * @param theta from where entries are moved; not modified
   */
  CountedFunction(ToDoubleFunction<double[]> f, double[] theta) {
    this.f = f;
    this.theta = theta.clone();
  }

  /**
   * What calls there were.
   *
   * @param ofF how many calls of the function
   * @param atDifferentPoints at how many points
   * @param withOneEntryMoved how many of them with exactly one entry away from theta
   */
  public record Calls(int ofF, int atDifferentPoints, int withOneEntryMoved) {}

  @Override
  public double applyAsDouble(double[] at) {
    calls++;
    points.add(Arrays.toString(at));
    int moved = 0;
    for (int i = 0; i < Math.min(at.length, theta.length); i++) {
      moved += Math.abs(at[i] - theta[i]) > UNMOVED ? 1 : 0;
    }
    oneMoved += moved == 1 ? 1 : 0;
    return f.applyAsDouble(at);
  }

  /** Lets an answer measure the gradient, and returns what calls that took. */
  Calls measuredBy(H0.MeasuredGradient answer, double h) {
    answer.numericalGradient(this, theta.clone(), h);
    return new Calls(calls, points.size(), oneMoved);
  }
}
