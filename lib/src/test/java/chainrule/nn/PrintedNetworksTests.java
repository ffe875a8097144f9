package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import chainrule.train.GradientDescent;
import chainrule.train.Trainer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against NumPy's numbers, printed.csv, and against the digits in the books. */
class PrintedNetworksTests {

  private static final Matrix FOUR_CASES =
      Matrix.of(new double[][] {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}});

  private static Map<String, double[]> numpy;

  @BeforeAll
  static void read() throws IOException {
    numpy = Recorded.in("printed.csv");
  }

  @Test
  void symmetryIsRightForAll64Patterns() {
    Matrix x = bits(6);
    Matrix t = Matrix.column(IntStream.range(0, 64).mapToDouble(i -> mirrored(x, i)).toArray());
    Network network = PrintedNetworks.symmetry();
    double[] y = network.predict(x).values();
    assertThat(y).containsExactly(numpy.get("symmetry"), within(1e-9));
    assertThat(network.loss(x, t)).isCloseTo(.35409, within(5e-6));
    assertThat(network.loss(x, t)).isCloseTo(numpy.get("symmetry error")[0], within(1e-9));
    for (int i = 0; i < 64; i++) {
      if (t.get(i, 0) == 1) {
        assertThat(y[i]).isBetween(.8573, .87255);
      } else {
        assertThat(y[i]).isBetween(.0724, .16895);
      }
    }
    assertThat(t.sum()).isEqualTo(8);
  }

  @Test
  void exclusiveOrWithDirectLinks() {
    double[] y = PrintedNetworks.xorWithDirectLinks().predict(bits(2)).values();
    assertThat(y).containsExactly(numpy.get("direct"), within(1e-12));
    assertThat(y).containsExactly(new double[] {.103183, .876655, .876655, .109074}, within(5e-7));
  }

  @Test
  void exclusiveOrStuckInALocalMinimum() {
    Network network = PrintedNetworks.xorStuck();
    Matrix t = Matrix.column(0, 1, 1, 0);
    double[] y = network.predict(bits(2)).values();
    assertThat(y).containsExactly(numpy.get("stuck"), within(1e-12));
    assertThat(y).containsExactly(new double[] {.0957, .4998, .8977, .5001}, within(5e-5));
    assertThat(network.loss(bits(2), t)).isCloseTo(.25997, within(5e-6));
    assertThat(network.loss(bits(2), t)).isCloseTo(numpy.get("stuck error")[0], within(1e-12));
    double after =
        new Trainer(network, new GradientDescent(.25)).train(bits(2), t, 20_000).finalLoss();
    assertThat(after)
        .isGreaterThan(.25)
        .isCloseTo(numpy.get("stuck error after 20000 sweeps")[0], within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void parityOfEveryPattern(int n) {
    Network network = PrintedNetworks.parity(n);
    Matrix x = bits(n);
    Matrix y = network.predict(x);
    for (int i = 0; i < x.rows(); i++) {
      assertThat(y.get(i, 0)).isEqualTo(Integer.bitCount(i) % 2);
      assertThat(Arrays.stream(network.dense(1).activations().rowAt(i)).sum())
          .as("as many hidden units are on as inputs")
          .isEqualTo(Integer.bitCount(i));
    }
  }

  @Test
  void parityOfNothingIsRefused() {
    assertThatThrownBy(() -> PrintedNetworks.parity(0)).isInstanceOf(ShapeException.class);
  }

  @Test
  void additionOfAll16Pairs() {
    Matrix y = PrintedNetworks.addition().predict(bits(4));
    for (int i = 0; i < 16; i++) {
      double[] s = y.rowAt(i);
      assertThat(4 * s[0] + 2 * s[1] + s[2]).as("%d + %d", i / 4, i % 4).isEqualTo(i / 4 + i % 4);
    }
  }

  @Test
  void elevenLinesWithOneUnitDigitByDigit() {
    Network network = PrintedNetworks.elevenLinesOneUnit();
    Matrix t = Matrix.column(0, 0, 1, 1);
    Trainer trainer = new Trainer(network, new GradientDescent(1));
    trainer.train(FOUR_CASES, t, 9999);
    double[] y = network.predict(FOUR_CASES).values();
    trainer.train(FOUR_CASES, t, 1);
    assertThat(y).containsExactly(numpy.get("one unit outputs"), within(1e-11));
    assertThat(y)
        .containsExactly(new double[] {.00966449, .00786506, .99358898, .99211957}, within(5e-9));
    assertThat(network.parameters())
        .containsExactly(numpy.get("one unit weights"), within(1e-10))
        .containsExactly(new double[] {9.6729930277, -.2078434993, -4.6296366877}, within(1e-9));
  }

  @Test
  void elevenLinesDigitByDigit() {
    Network network = PrintedNetworks.elevenLines();
    Matrix t = Matrix.column(0, 1, 1, 0);
    Trainer trainer = new Trainer(network, new GradientDescent(1));
    double[] published = {
      .49641003190, .00858452565, .00578945986, .00462917677, .00395876528, .00351012257
    };
    for (int k = 0; k <= 5; k++) {
      double error =
          Arrays.stream(network.predict(FOUR_CASES).minus(t).values()).map(Math::abs).sum() / 4;
      assertThat(error).isCloseTo(published[k], within(1e-11));
      assertThat(error).isCloseTo(numpy.get("two layers error")[k], within(1e-12));
      if (k < 5) {
        trainer.train(FOUR_CASES, t, 10_000);
      }
    }
  }

  /** Returns all patterns of n bits, counting upwards. */
  private static Matrix bits(int n) {
    Matrix x = Matrix.zeros(1 << n, n);
    for (int i = 0; i < x.rows(); i++) {
      for (int j = 0; j < n; j++) {
        x.set(i, j, i >> (n - 1 - j) & 1);
      }
    }
    return x;
  }

  private static double mirrored(Matrix x, int row) {
    double[] pattern = x.rowAt(row);
    return pattern[0] == pattern[5] && pattern[1] == pattern[4] && pattern[2] == pattern[3] ? 1 : 0;
  }
}
