package chainrule.exercises.t0.hidden;

import chainrule.exercises.t0.T0;
import java.util.Arrays;
import java.util.function.Supplier;

/** The references and a mistake, as the bank names them. */
public final class Known {
  private Known() {}

  /** Q1. */
  public static final class Dot implements Supplier<Object> {
    @Override
    public Object get() {
      T0.Dot dot = (a, b) -> sum(a, b, a.length);
      return dot;
    }
  }

  /** Q1 with the last entry left out. */
  public static final class DotWithoutLast implements Supplier<Object> {
    @Override
    public Object get() {
      T0.Dot dot = (a, b) -> sum(a, b, a.length - 1);
      return dot;
    }
  }

  /** Q2. */
  public static final class Project implements Supplier<Object> {
    @Override
    public Object get() {
      T0.Project project =
          (a, b) -> {
            double scale = sum(a, b, a.length) / sum(b, b, b.length);
            double[] along = Arrays.stream(b).map(x -> x * scale).toArray();
            double[] rest = a.clone();
            Arrays.setAll(rest, i -> a[i] - along[i]);
            return new T0.Parts(along, rest);
          };
      return project;
    }
  }

  /** Q3. */
  public static final class Slope implements Supplier<Object> {
    @Override
    public Object get() {
      T0.Slope slope =
          (f, theta, h) -> {
            double[] result = new double[theta.length];
            for (int i = 0; i < result.length; i++) {
              double[] up = theta.clone();
              double[] down = theta.clone();
              up[i] += h;
              down[i] -= h;
              result[i] = (f.applyAsDouble(up) - f.applyAsDouble(down)) / (2 * h);
            }
            return result;
          };
      return slope;
    }
  }

  private static double sum(double[] a, double[] b, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
