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
