package chainrule.nn.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.check.Agreement;
import chainrule.check.BlockCheck;
import chainrule.check.GradientCheck;
import chainrule.check.ParameterBlock;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.LayerwiseGradient;
import chainrule.nn.Network;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Against gradients measured by {@link LayerwiseGradient}: which blocks are wrong, and by what. */
class GradientBugTests {

  private static final int M = 5;
  private static final double LAMBDA = 0.1;
  private final Matrix inputs = drawn(M, 2, 1);
  private final Matrix targets = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 1}, {1, 0}, {0, 1}});
  private final Network network =
      new Network(
              Loss.SOFTMAX_CROSS_ENTROPY,
              new Dense(drawn(2, 3, 2), drawn(1, 3, 3).values(), Activation.SIGMOID),
              new Dense(drawn(3, 2, 4), drawn(1, 2, 5).values(), Activation.LINEAR))
          .regularized(Regularizer.halfL2(LAMBDA));

  @ParameterizedTest
  @CsvSource({
    "NONE, ''",
    "NO_MEAN, W1 b1 W2 b2",
    "SIGN, W1 b1 W2 b2",
    "SLOPE_AT_OUTPUT, W1 b1 W2 b2",
    "NO_SLOPE, W1 b1",
    "SIGMOID_TWICE, W1 b1",
    "OUTPUT_FOR_SLOPE, W1 b1",
    "BIAS_MEAN_TWICE, b1 b2",
    "BIAS_DECAYED, b1 b2",
    "NO_DECAY, W1 W2",
    "DECAY_TWICE, W1 W2",
    "DECAY_OVER_M, W1 W2",
    "LAST_ONLY, W1 b1 W2 b2",
    "Z_FOR_A, W2",
    "UPDATED_WEIGHTS, W1 b1"
  })
  void wrongBlocks(GradientBug bug, String expected) {
    String wrong =
        check(bug).stream()
            .filter(block -> block.agreement() != Agreement.RIGHT)
            .map(block -> block.block().name())
            .collect(Collectors.joining(" "));
    assertThat(wrong).isEqualTo(expected);
  }

  @Test
  void biasRatiosTellTheFactor() {
    assertThat(ratios(GradientBug.NO_MEAN)).contains(5.0, atIndex(1));
    assertThat(ratio(GradientBug.SIGN, 3)).isCloseTo(-1, within(1e-9));
    assertThat(ratio(GradientBug.BIAS_MEAN_TWICE, 1)).isCloseTo(0.2, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(GradientBug.class)
  void saysWhatIsWrong(GradientBug bug) {
    assertThat(bug.toString()).isNotBlank().hasSizeLessThan(30);
  }

  @Test
  void sixPatientsAreDifferent() {
    List<GradientBug> all = IntStream.rangeClosed(1, 6).mapToObj(GradientBug::ofPatient).toList();
    assertThat(all).doesNotHaveDuplicates().contains(GradientBug.NONE);
    assertThatThrownBy(() -> GradientBug.ofPatient(7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("patient: 7; expected 1 to 6");
  }

  private double ratio(GradientBug bug, int block) {
    return check(bug).get(block).projectionRatio();
  }

  private Double[] ratios(GradientBug bug) {
    return check(bug).stream()
        .map(block -> Math.round(block.projectionRatio() * 1e9) / 1e9)
        .toArray(Double[]::new);
  }

  private List<BlockCheck> check(GradientBug bug) {
    double[] gradient = bug.gradient(network, inputs, targets, LAMBDA);
    return GradientCheck.compare(
            gradient,
            LayerwiseGradient.measure(network, inputs, targets),
            ParameterBlock.ofNetwork(network.sizes()))
        .blocks();
  }

  private static Matrix drawn(int rows, int columns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[rows * columns];
    Arrays.setAll(values, i -> random.nextDouble(-1, 1));
    return Matrix.wrap(rows, columns, values);
  }
}
