package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlopeModelTests {

  private static SlopeModel on(Curve curve, double w, double learningRate, double momentum) {
    return new SlopeModel(curve.number(), w, learningRate, momentum);
  }

  private static void steps(DescentModel model, int count) {
    for (int i = 0; i < count; i++) {
      model.step();
    }
  }

  /** The derivatives by hand: 4w, 4w(w² − 1) + 0.3, 2w exp(−w²), the sign, 3w². */
  @ParameterizedTest
  @CsvSource({
    "PARABOLA, 1.5, 4.5, 6",
    "TWO_VALLEYS, 2, 9.6, 24.3",
    "PLATEAU, 1, 0.6321205588285577, 0.7357588823428847",
    "CORNER, -2, 2, -1",
    "CUBE, 2, 8, 12"
  })
  void lossAndSlopeAreThoseByHand(Curve curve, double w, double loss, double slope) {
    SlopeModel model = on(curve, w, 0.1, 0);
    assertThat(model.loss()).isCloseTo(loss, within(1e-14));
    assertThat(model.slope()).isCloseTo(slope, within(1e-14));
  }

  /** Lecture 5, section 7: w after k steps is (1 − 4η)ᵏ. */
  @ParameterizedTest
  @CsvSource({"0.05, 40", "0.25, 1", "0.4, 10", "0.5, 7", "0.52, 40"})
  void onAParabolaEveryStepMultipliesByTheSameFactor(double rate, int count) {
    SlopeModel model = on(Curve.PARABOLA, 1, rate, 0);
    steps(model, count);
    assertThat(model.weight()).isCloseTo(Math.pow(1 - 4 * rate, count), within(1e-12));
    assertThat(model.path()).hasSize(model.steps() + 1);
  }

  @Test
  void momentumAddsAShareOfTheStepBefore() {
    SlopeModel model = on(Curve.PARABOLA, 1, 0.1, 0.5);
    steps(model, 2); // −0.1·4 = −0.4, then −0.1·2.4 + 0.5·(−0.4) = −0.44
    assertThat(model.path()).usingComparatorWithPrecision(1e-15).containsExactly(1, 0.6, 0.16);
  }

  @Test
  void momentumRollsOverTheHillIntoTheDeeperValley() {
    SlopeModel slow = on(Curve.TWO_VALLEYS, 1.7, 0.01, 0);
    SlopeModel rolling = on(Curve.TWO_VALLEYS, 1.7, 0.01, 0.9);
    slow.run();
    rolling.run();
    assertThat(slow.weight()).isBetween(0.9, 1.0);
    assertThat(rolling.weight()).isBetween(-1.1, -1.0);
    assertThat(rolling.words()).contains("it rests");
  }

  @Test
  void aRateOfABillionGrowsBeyondAllNumbersAndSaysSo() {
    SlopeModel model = on(Curve.PARABOLA, 1, 1e9, 0);
    model.run();
    // 2 · (4e9 − 1)²ᵏ is below 1.8e308 up to k = 16
    assertThat(model.steps()).isEqualTo(16);
    assertThat(model.loss()).isBetween(3.6e307, 3.7e307);
    assertThat(model.words())
        .contains("The loss grows: 3.69e307 after 16 steps")
        .contains("beyond every number");
    assertThat(model.step()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Curve.class)
  void noRateEndsInNoNumber(Curve curve) {
    for (double rate : new double[] {1e-300, 1e-3, 1, 1e3, 1e9, 1e300, Double.MAX_VALUE}) {
      for (double momentum : new double[] {0, 0.99}) {
        SlopeModel model = on(curve, curve.start(), rate, momentum);
        model.run();
        assertThat(model.isOver()).as(curve + ", " + rate).isTrue();
        assertThat(model.weight()).isFinite();
        assertThat(model.loss()).isFinite();
        assertThat(model.words() + model.measuredWords(1e-4))
            .doesNotContain("NaN")
            .doesNotContain("∞")
            .doesNotContain("no number");
      }
    }
  }

  @Test
  void aCubeHasNoBottom() {
    SlopeModel model = on(Curve.CUBE, 2, 1, 0);
    model.run();
    assertThat(model.words()).contains("The loss falls without end").contains("no bottom");
  }

  @Test
  void onThePlainTheBallRests() {
    SlopeModel model = on(Curve.PLATEAU, 1, 1e9, 0);
    model.run();
    assertThat(model.loss()).isEqualTo(1);
    assertThat(model.words()).contains("The slope is as good as 0: it rests.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void anImpossibleRateMovesNothing(double rate) {
    SlopeModel model = on(Curve.PARABOLA, 1, 0.1, 0.5);
    model.setLearningRate(rate);
    assertThat(model.step()).isFalse();
    assertThat(model.weight()).isEqualTo(1);
    assertThat(model.words()).contains("learning rate has to be a finite number above 0");
    model.setLearningRate(0.1);
    steps(model, 2);
    assertThat(model.weight()).isCloseTo(0.16, within(1e-15));
  }

  @Test
  void impossibleMomentumMovesNothing() {
    SlopeModel model = on(Curve.PARABOLA, 1, 0.1, 1);
    assertThat(model.step()).isFalse();
    assertThat(model.words()).contains("momentum has to be at least 0 and below 1");
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> new SlopeModel(9, 1, 0.1, 0))
        .hasMessage("slope: curve 9; expected 0 to 4");
    assertThatThrownBy(() -> on(Curve.CUBE, Double.NaN, 0.1, 0))
        .hasMessage("slope: w is NaN; expected a finite number");
    SlopeModel model = on(Curve.CUBE, 1, 0.1, 0);
    assertThatThrownBy(() -> model.place(Double.POSITIVE_INFINITY))
        .hasMessage("slope: w is Infinity; expected a finite number");
  }

  @Test
  void aPlacedBallBeginsAWalkToWhichTheStartReturns() {
    SlopeModel model = on(Curve.PARABOLA, 1, 0.1, 0.9);
    steps(model, 5);
    model.place(-2);
    steps(model, 3);
    model.restart();
    assertThat(model.path()).containsExactly(-2);
    model.choose(Curve.CUBE.number());
    assertThat(model.weight()).isEqualTo(2);
    model.choose(Curve.PARABOLA.number());
    assertThat(model.weight()).isEqualTo(1);
  }

  @Test
  void aLevelStartSaysWhatDescentKnows() {
    assertThat(on(Curve.PARABOLA, 0, 0.1, 0).words())
        .isEqualTo(
            "w = 0, slope 0. No step yet, the loss is 0. The slope is all that descent knows of a"
                + " place: without any it stays, in a valley, on a hilltop or in a plain.");
  }
}
