package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredSlopeTests {
  private static final MeasuredSlope CUBE = new MeasuredSlope(w -> w[0] * w[0] * w[0], 2, 12);

  /** Lecture 5: of x³ at 2 the forward difference is 12 + 6h + h², the central one 12 + h². */
  @ParameterizedTest
  @CsvSource({"0.1, 12.61, 12.01", "0.01, 12.0601, 12.0001", "0.001, 12.006001, 12.000001"})
  void differencesOfTheCubeAreThoseByAlgebra(double h, double forward, double central) {
    assertThat(CUBE.forward(h)).isCloseTo(forward, within(1e-10));
    assertThat(CUBE.central(h)).isCloseTo(central, within(1e-10));
  }

  @Test
  void stepsGoFromTheSixteenthDigitToOne() {
    assertThat(MeasuredSlope.steps())
        .hasSize(61)
        .startsWith(1e-15, 1.8e-15, 3.2e-15, 5.6e-15, 1e-14)
        .endsWith(5.6e-1, 1)
        .isSorted()
        .contains(1e-2, 1e-5, 1e-10);
  }

  @Test
  void errorsMakeAVWhoseArmsHaveTheSlopesOfTheLecture() {
    double[] steps = MeasuredSlope.steps();
    double[] central = CUBE.centralErrors();
    double[] forward = CUBE.forwardErrors();
    assertThat(steps[48]).isEqualTo(1e-3);
    assertThat(central[48]).isCloseTo(1e-6, within(1e-9));
    assertThat(central[52]).isCloseTo(1e-4, within(1e-9));
    assertThat(forward[52]).isCloseTo(10 * forward[48], within(1e-3));
    assertThat(steps[40]).isEqualTo(1e-5);
    assertThat(central[40]).isLessThan(1e-9);
    assertThat(central[4]).as("h = 1e-14").isGreaterThan(1e-3);
  }

  @Test
  void wordsSayWhichErrorRules() {
    assertThat(CUBE.words(0.1))
        .contains("Both sides: 12.01; one side: 12.61; exact: 12.")
        .contains("a smaller h is better");
    assertThat(CUBE.words(1e-5)).contains("About the best h");
    assertThat(CUBE.words(1e-12)).contains("a larger h is better");
    assertThat(CUBE.words(1e-3)).contains("NumericalGradient, with several steps: 12");
  }

  @Test
  void anErrorBelowAllDigitsShownIsNone() {
    MeasuredSlope straight = new MeasuredSlope(w -> Math.abs(w[0]), 1.05, 1);
    assertThat(straight.words(0.01)).contains("About the best h");
  }

  @Test
  void aKinkHasNoSlope() {
    MeasuredSlope corner = new MeasuredSlope(w -> Math.abs(w[0]), 0, 1);
    assertThat(corner.central(0.1)).isZero();
    assertThat(corner.words(0.1)).contains("a kink, no slope");
  }

  @Test
  void aStepThatIsLostInTheWeightIsNamed() {
    MeasuredSlope far = new MeasuredSlope(w -> w[0], 1e12, 1);
    assertThat(far.words(1e-5)).startsWith("w + h is w again");
  }
}
