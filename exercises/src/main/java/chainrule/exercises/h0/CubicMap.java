package chainrule.exercises.h0;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/** Several cubic functions of the same variables. */
public final class CubicMap implements Function<double[], double[]> {
  private final Cubic[] outputs;

  private CubicMap(Cubic[] outputs) {
    this.outputs = outputs;
  }

  /** Draws so many functions of n variables. */
  public static CubicMap draw(SplittableRandom random, int functions, int n) {
    return new CubicMap(
        Stream.generate(() -> Cubic.draw(random, n)).limit(functions).toArray(Cubic[]::new));
  }

  @Override
  public double[] apply(double[] theta) {
    return Arrays.stream(outputs).mapToDouble(output -> output.applyAsDouble(theta)).toArray();
  }
}
