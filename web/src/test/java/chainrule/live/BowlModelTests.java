package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.NumericalGradient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BowlModelTests {

  private static BowlModel in(Bowl bowl, double w1, double w2, double learningRate) {
    return new BowlModel(bowl.number(), new double[] {w1, w2}, learningRate, 0);
  }

  /** What lecture 5 prints after 24 steps from (−2.6, 1). */
  @ParameterizedTest
  @CsvSource({
    "0.01, -2.04, 0.08, 2.1183",
    "0.09, -0.27, 0.00, 0.0366",
    "0.19, -0.02, 0.08, 0.0320",
    "0.202, -0.01, 1.61, 12.9354"
  })
  void fourRatesInOneValleyEndWhereTheLectureSays(double rate, double w1, double w2, double loss) {
    BowlModel model = in(Bowl.VALLEY, -2.6, 1, rate);
    for (int i = 0; i < 24; i++) {
      model.step();
    }
    assertThat(model.weights()).usingComparatorWithPrecision(0.005).containsExactly(w1, w2);
    assertThat(model.loss()).isCloseTo(loss, within(5e-5));
    assertThat(model.losses()).hasSize(25);
    assertThat(model.path()).hasSize(50);
  }

  @ParameterizedTest
  @EnumSource(Bowl.class)
  void gradientsAreWhatIsMeasured(Bowl bowl) {
    BowlModel model = in(bowl, 0.7, -1.3, 0.1);
    NumericalGradient measured = NumericalGradient.of(bowl::loss, new double[] {0.7, -1.3});
    assertThat(model.gradient())
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(measured.values());
  }

  @Test
  void theOvalBowlOfTheLectureHasGradientFourFive() {
    BowlModel model = in(Bowl.OVAL, 1, 2, 0.1);
    assertThat(model.gradient()).containsExactly(4, 5);
    assertThat(model.loss()).isEqualTo(7);
    assertThat(model.steepest()).isCloseTo(Math.sqrt(41), within(1e-14));
    assertThat(model.words())
        .isEqualTo(
            "w = (1, 2), gradient (4, 5), steepest slope 6.403. No step yet, the loss is 7.");
  }

  @Test
  void aRoundBowlNeedsOneStepOfSizeOne() {
    BowlModel model = in(Bowl.ROUND, -2, 1.5, 1);
    model.step();
    assertThat(model.weights()).containsExactly(0, 0);
  }

  /**
   * Lecture 5: E(1, 0.6565) = 0, E(0, 0) = 0.125, and there the slope is 0 without being lowest.
   */
  @Test
  void betweenTheTwoBestDescentStays() {
    BowlModel saddle = in(Bowl.TWO_BEST, 0, 0, 0.5);
    assertThat(saddle.loss()).isEqualTo(0.125);
    assertThat(saddle.step()).isFalse();
    assertThat(saddle.words()).contains("a valley, on a hilltop or in a plain");
    assertThat(in(Bowl.TWO_BEST, 1, 0.5 / Math.tanh(1), 0.5).loss()).isCloseTo(0, within(1e-30));
  }

  @ParameterizedTest
  @EnumSource(Bowl.class)
  void noRateEndsInNoNumber(Bowl bowl) {
    for (double rate : new double[] {1e-300, 0.001, 1, 1e9, Double.MAX_VALUE}) {
      BowlModel model = in(bowl, -2.5, 1.5, rate);
      model.run();
      assertThat(model.isOver()).isTrue();
      assertThat(model.loss()).isFinite();
      assertThat(model.words())
          .doesNotContain("NaN")
          .doesNotContain("∞")
          .doesNotContain("no number");
    }
  }

  @Test
  void aGridGoesFromTheUpperLeftToTheLowerRight() {
    BowlModel model = in(Bowl.OVAL, 1, 2, 0.1);
    // (−3, 2.25), (3, 2.25), (−3, −2.25), (3, −2.25): 9 ± 6.75 + 5.0625
    assertThat(model.lossesOnGrid(2, 2)).containsExactly(7.3125, 20.8125, 20.8125, 7.3125);
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> new BowlModel(-1, new double[] {1, 1}, 0.1, 0))
        .hasMessage("bowl: number -1; expected 0 to 3");
    assertThatThrownBy(() -> new BowlModel(0, new double[] {1}, 0.1, 0))
        .hasMessage("bowl: a ball at [1.0]; expected two finite numbers");
    BowlModel model = in(Bowl.ROUND, 1, 1, 0.1);
    assertThatThrownBy(() -> model.place(1, Double.NaN))
        .hasMessage("bowl: a ball at [1.0, NaN]; expected two finite numbers");
  }
}
