package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializerTests {

  @ParameterizedTest
  @CsvSource({
    "2, 3, 1.0",
    "3, 1, 1.0954451150",
    "6, 2, .8164965809",
    "8, 3, .7071067812",
    "30, 10, .3825460278",
    "64, 25, .2581988897",
    "784, 30, .0858018834"
  })
  void boundsByFan(int inputs, int outputs, double bound) {
    assertThat(Initializer.boundByFan(inputs, outputs)).isCloseTo(bound, within(6e-11));
  }

  @Test
  void uniformFillsItsRangeAndNoMore() {
    Matrix weights = Matrix.zeros(100, 100);
    Initializer.uniformByFan().fill(weights, new SplittableRandom(1));
    double bound = Initializer.boundByFan(100, 100);
    assertThat(Arrays.stream(weights.values()).max().orElseThrow()).isBetween(.99 * bound, bound);
    assertThat(Arrays.stream(weights.values()).min().orElseThrow()).isBetween(-bound, -.99 * bound);
    assertThat(weights.sum() / 1e4).isCloseTo(0, within(4 * bound / Math.sqrt(3 * 1e4)));
  }

  @Test
  void normalHasTheDeviationAskedFor() {
    Matrix weights = Matrix.zeros(100, 100);
    Initializer.normal(.01).fill(weights, new SplittableRandom(1));
    double squares = weights.timesEntrywise(weights).sum() / 1e4;
    assertThat(Math.sqrt(squares)).isCloseTo(.01, within(.0004));
  }

  @ParameterizedTest
  @CsvSource({"2, 3, 1.0954451150", "784, 30, .0858545711", "64, 25, .2596453935"})
  void glorotFillsItsRangeAndNoMore(int inputs, int outputs, double bound) {
    double most = 0;
    Matrix weights = Matrix.zeros(inputs, outputs);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200; i++) {
      Initializer.glorot().fill(weights, random);
      most = Math.max(most, Arrays.stream(weights.values()).map(Math::abs).max().orElseThrow());
    }
    assertThat(most).isBetween(.99 * bound, bound + 1e-10);
  }

  @Test
  void heHasVarianceTwoOverTheInputs() {
    Matrix weights = Matrix.zeros(50, 400);
    Initializer.he().fill(weights, new SplittableRandom(1));
    double variance = weights.timesEntrywise(weights).sum() / 2e4;
    assertThat(variance).isCloseTo(.04, within(4 * .04 * Math.sqrt(2 / 2e4)));
  }

  @Test
  void zerosAreZero() {
    Matrix weights = Matrix.of(new double[][] {{1, 2}, {3, 4}});
    Initializer.zeros().fill(weights, new SplittableRandom(1));
    assertThat(weights).isEqualTo(Matrix.zeros(2, 2));
  }

  @Test
  void sameSeedSameWeights() {
    Matrix first = Matrix.zeros(3, 4);
    Matrix second = Matrix.zeros(3, 4);
    Initializer.uniform(1).fill(first, new SplittableRandom(9));
    Initializer.uniform(1).fill(second, new SplittableRandom(9));
    assertThat(first).isEqualTo(second);
  }

  @Test
  void sizesMustBePositive() {
    assertThatThrownBy(() -> Initializer.uniform(0))
        .hasMessage("bound: 0.0; expected a positive finite number");
    assertThatThrownBy(() -> Initializer.normal(Double.NaN))
        .hasMessage("deviation: NaN; expected a positive finite number");
  }
}
