package chainrule.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayExponentialTests {

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-9, .1, .3466, 1, 10, 100, 699.9, 745, 1e4})
  void agreesWithStrictMathToOneUnitInTheLastPlace(double reach) {
    double[] x = new SplittableRandom(1).doubles(5000, -reach, reach).toArray();
    double[] y = new double[x.length];
    for (double factor : new double[] {1, -1}) {
      ArrayExponential.of(factor, x, y, 0, x.length);
      for (int i = 0; i < x.length; i++) {
        double exact = StrictMath.exp(factor * x[i]);
        assertThat(Math.abs(y[i] - exact) <= Math.ulp(exact) || y[i] == exact)
            .as("e^(%s · %s) is %s, StrictMath says %s", factor, x[i], y[i], exact)
            .isTrue();
      }
    }
  }

  @Test
  void endsOfTheLine() {
    double[] x = {
      0, -0.0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 710, -746, 1e308
    };
    double[] y = new double[x.length];
    ArrayExponential.of(1, x, y, 0, x.length);
    assertThat(y).containsExactly(1, 1, 1 / 0.0, 0, Double.NaN, 1 / 0.0, 0, 1 / 0.0);
  }
}
