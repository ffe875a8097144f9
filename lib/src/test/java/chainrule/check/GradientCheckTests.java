package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradientCheckTests {

  /** f = Σ cᵢ sin θᵢ, whose gradient is cᵢ cos θᵢ. */
  private static final double[] C = {1, -2, .5, 3, -.1, 7};

  private static final double[] THETA = {.3, -1.2, 2, .01, -.4, 1.1};
  private static final List<ParameterBlock> BLOCKS =
      List.of(new ParameterBlock("W1", 0, 4), new ParameterBlock("b1", 4, 6));

  private static final NumericalGradient MEASURED =
      NumericalGradient.of(GradientCheckTests::f, THETA);

  @Test
  void trueGradientIsRightInEveryBlock() {
    GradientCheck check = GradientCheck.compare(truth(), MEASURED, BLOCKS);
    assertThat(check.overall()).isEqualTo(Agreement.RIGHT);
    assertThat(check.blocks()).hasSize(2).allMatch(b -> b.agreement() == Agreement.RIGHT);
    assertThat(check.blocks().get(0).projectionRatio()).isCloseTo(1, within(1e-12));
    assertThat(check.onlyFiniteDifferenceExact()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 2e-8, 9e-8})
  void upToOneInTenMillionIsRight(double relative) {
    assertThat(offBy(relative).overall()).isEqualTo(Agreement.RIGHT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {2e-7, 1e-6, 9e-5})
  void upToOneInTenThousandIsClose(double relative) {
    GradientCheck check = offBy(relative);
    assertThat(check.overall()).isEqualTo(Agreement.CLOSE);
    assertThat(check.blocks().get(0).agreement()).isEqualTo(Agreement.CLOSE);
    assertThat(check.blocks().get(1).agreement()).isEqualTo(Agreement.RIGHT);
    assertThat(check.worst().index()).isEqualTo(2);
    assertThat(check.blocks().get(0).maxRelativeError())
        .isCloseTo(relative, within(1e-3 * relative));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.2e-4, .5, -2})
  void aboveIsWrong(double relative) {
    assertThat(offBy(relative).overall()).isEqualTo(Agreement.WRONG);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void nonFiniteIsWrong(double value) {
    double[] analytic = truth();
    analytic[5] = value;
    GradientCheck check = GradientCheck.compare(analytic, MEASURED, BLOCKS);
    assertThat(check.overall()).isEqualTo(Agreement.WRONG);
    assertThat(check.blocks().get(0).agreement()).isEqualTo(Agreement.RIGHT);
    assertThat(check.worst().index()).isEqualTo(5);
  }

  @Test
  void nonFiniteIsWrongEvenAtAKink() {
    NumericalGradient kink = NumericalGradient.of(t -> Math.abs(t[0]), new double[] {0});
    assertThat(GradientCheck.compare(new double[] {Double.NaN}, kink).overall())
        .isEqualTo(Agreement.WRONG);
    assertThat(GradientCheck.compare(new double[] {0}, kink).overall())
        .isEqualTo(Agreement.INCONCLUSIVE);
  }

  @Test
  void bothTinyAreEqual() {
    NumericalGradient zero = NumericalGradient.of(t -> 5, new double[] {1, 2});
    GradientCheck check = GradientCheck.compare(new double[] {9e-10, -9e-10}, zero);
    assertThat(check.overall()).isEqualTo(Agreement.RIGHT);
    assertThat(check.worst().relativeError()).isZero();
    assertThat(check.blocks().get(0).projectionRatio()).isNaN();
    assertThat(GradientCheck.compare(new double[] {2e-9, 0}, zero).overall())
        .isEqualTo(Agreement.WRONG);
  }

  @Test
  void noiseIsInconclusive() {
    SplittableRandom random = new SplittableRandom(1);
    NumericalGradient noisy =
        NumericalGradient.of(t -> t[0] + 1e-2 * random.nextDouble(), new double[] {1});
    assertThat(GradientCheck.compare(new double[] {1}, noisy).overall())
        .isEqualTo(Agreement.INCONCLUSIVE);
  }

  @Test
  void projectionRatioNamesTheFactor() {
    double[] tripled = truth();
    for (int i = 4; i < 6; i++) {
      tripled[i] *= 3;
    }
    GradientCheck check = GradientCheck.compare(tripled, MEASURED, BLOCKS);
    assertThat(check.blocks().get(0).projectionRatio()).isCloseTo(1, within(1e-12));
    assertThat(check.blocks().get(1).projectionRatio()).isCloseTo(3, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-4, 1e-5, 1e-6, 1e-7})
  void centralDifferenceIsRecognised(double step) {
    GradientCheck check =
        GradientCheck.compare(centralDifference(GradientCheckTests::f, step), MEASURED, BLOCKS);
    assertThat(check.overall()).isEqualTo(Agreement.RIGHT);
    assertThat(check.onlyFiniteDifferenceExact()).isTrue();
  }

  @Test
  void ourOwnMeasurementIsRecognised() {
    ToDoubleFunction<double[]> f = t -> f(t) * f(t);
    NumericalGradient measured = NumericalGradient.of(f, THETA);
    assertThat(GradientCheck.compare(measured.values(), measured).onlyFiniteDifferenceExact())
        .isTrue();
  }

  @Test
  void wrongGradientIsNotCalledAFiniteDifference() {
    assertThat(offBy(.5).onlyFiniteDifferenceExact()).isFalse();
  }

  @Test
  void reportNamesBlockEntryAndFactor() {
    double[] tripled = truth();
    tripled[5] *= 3;
    tripled[4] *= 3;
    GradientCheck check = GradientCheck.compare(tripled, MEASURED, BLOCKS);
    assertThat(check.toString().lines().toList().get(0)).matches("W1   right +relative error \\S+");
    assertThat(check.toString().lines().toList().get(1))
        .matches(
            "b1   wrong +relative error 6\\.7e-01, entry \\d: yours \\S+, numerical \\S+ ± \\S+;"
                + " block is 3\\.000 times the numerical one");
  }

  @Test
  void sizesMustFit() {
    assertThatThrownBy(() -> GradientCheck.compare(new double[5], MEASURED))
        .hasMessage(
            "gradient: yours has 5 entries, the numerical one has 6; expected equal lengths");
    assertThatThrownBy(() -> GradientCheck.compare(new double[0], MEASURED))
        .hasMessage(
            "gradient: yours has 0 entries, the numerical one has 6; expected equal lengths");
    assertThatThrownBy(() -> GradientCheck.compare(truth(), MEASURED, List.of()))
        .hasMessage("blocks: none given; expected at least one");
    assertThatThrownBy(
            () -> GradientCheck.compare(truth(), MEASURED, List.of(new ParameterBlock("W1", 0, 7))))
        .hasMessage(
            "block W1: ends at 7, the gradient has 6 entries; expected blocks within the gradient");
  }

  @Test
  void blocksOfNetworks() {
    assertThat(ParameterBlock.ofNetwork(2, 3, 1))
        .containsExactly(
            new ParameterBlock("W1", 0, 6, 3),
            new ParameterBlock("b1", 6, 9, 3),
            new ParameterBlock("W2", 9, 12, 1),
            new ParameterBlock("b2", 12, 13));
    assertThat(ParameterBlock.ofNetworkWithoutBias(2, 3, 1))
        .containsExactly(new ParameterBlock("W1", 0, 6, 3), new ParameterBlock("W2", 6, 9, 1));
    assertThatThrownBy(() -> ParameterBlock.ofNetwork(2))
        .hasMessage("sizes: 1 given; expected at least an input and an output width");
    assertThatThrownBy(() -> ParameterBlock.ofNetwork(2, 0))
        .hasMessage("sizes: width 1 is 0; expected at least 1");
  }

  @Test
  void blocksAreStretchesWithRows() {
    assertThat(ParameterBlock.whole("θ", 5)).isEqualTo(new ParameterBlock("θ", 0, 5, 5));
    assertThat(new ParameterBlock("b", 4, 7).length()).isEqualTo(3);
    assertThatThrownBy(() -> new ParameterBlock("b", -1, 2))
        .hasMessage("block b: start -1, end 2; expected 0 ≤ start < end");
    assertThatThrownBy(() -> new ParameterBlock("b", 3, 3))
        .hasMessage("block b: start 3, end 3; expected 0 ≤ start < end");
    assertThatThrownBy(() -> new ParameterBlock("b", 2, 6, 0))
        .hasMessage("block b: columns 0; expected 1 … 4");
    assertThatThrownBy(() -> new ParameterBlock("b", 2, 6, 5))
        .hasMessage("block b: columns 5; expected 1 … 4");
    assertThatThrownBy(() -> ParameterBlock.ofNetworkWithoutBias(-2, -3))
        .hasMessage("sizes: width 0 is -2; expected at least 1");
  }

  private static GradientCheck offBy(double relative) {
    double[] analytic = truth();
    analytic[2] *= 1 + relative;
    return GradientCheck.compare(analytic, MEASURED, BLOCKS);
  }

  private static double f(double[] theta) {
    double sum = 0;
    for (int i = 0; i < C.length; i++) {
      sum += C[i] * Math.sin(theta[i]);
    }
    return sum;
  }

  private static double[] truth() {
    double[] gradient = new double[C.length];
    for (int i = 0; i < C.length; i++) {
      gradient[i] = C[i] * Math.cos(THETA[i]);
    }
    return gradient;
  }

  private static double[] centralDifference(ToDoubleFunction<double[]> f, double step) {
    double[] gradient = new double[THETA.length];
    for (int i = 0; i < gradient.length; i++) {
      double[] up = THETA.clone();
      double[] down = THETA.clone();
      up[i] += step;
      down[i] -= step;
      gradient[i] = (f.applyAsDouble(up) - f.applyAsDouble(down)) / (2 * step);
    }
    return gradient;
  }
}
