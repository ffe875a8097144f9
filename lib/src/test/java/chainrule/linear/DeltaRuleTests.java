package chainrule.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.check.NumericalGradient;
import chainrule.math.Matrix;
import chainrule.train.TrainingDivergedException;
import org.junit.jupiter.api.Test;

class DeltaRuleTests {

  /** y = 2x − 1 without noise. */
  private static final Matrix LINE = Matrix.column(-1, 0, 1, 2, 3);

  private static final double[] ON_IT = {-3, -1, 1, 3, 5};

  @Test
  void oneStepOfWidrowAndHoffByHand() {
    Adaline unit = new Adaline(.1, .5, -.5);
    unit.step(new double[] {1, 2}, 1, .1);
    assertThat(unit.weights()).containsExactly(new double[] {.24, .64, -.22}, within(1e-15));
  }

  @Test
  void oneStepOfTheGeneralizedRuleByHand() {
    DeltaUnit unit = new DeltaUnit(Activation.SIGMOID, .1, .5, -.5);
    unit.step(new double[] {1, 2}, 1, .1);
    assertThat(unit.weights())
        .containsExactly(new double[] {.1143841144, .5143841144, -.4712317713}, within(6e-11));
  }

  @Test
  void stepIsDownTheGradientOfTheHalfSquaredError() {
    double[] weights = {.3, -.7, .2};
    double[] x = {1.5, -.4};
    for (Activation f : new Activation[] {Activation.LINEAR, Activation.TANH}) {
      DeltaUnit unit = new DeltaUnit(f, weights);
      unit.step(x, .9, .25);
      NumericalGradient slope =
          NumericalGradient.of(
              w -> new DeltaUnit(f, w).error(Matrix.row(x), new double[] {.9}), weights);
      for (int i = 0; i < 3; i++) {
        assertThat(unit.weights()[i])
            .isCloseTo(weights[i] - .25 * slope.values()[i], within(1e-11));
      }
    }
  }

  @Test
  void leastSquaresLineIsFoundOnlineAndInBatches() {
    Adaline online = Adaline.ofZeros(1);
    online.trainOnline(LINE, ON_IT, .05, 2000);
    Adaline batch = Adaline.ofZeros(1);
    Descent descent = batch.trainBatch(LINE, ON_IT, .3, 2000);
    assertThat(online.weights()).containsExactly(new double[] {-1, 2}, within(1e-9));
    assertThat(batch.weights()).containsExactly(new double[] {-1, 2}, within(1e-9));
    assertThat(descent.path()).hasSize(2001);
    assertThat(descent.losses()[0]).isEqualTo((9 + 1 + 1 + 9 + 25) / 10.0);
    assertThat(descent.finalLoss()).isCloseTo(0, within(1e-18));
  }

  @Test
  void stabilityEndsAtTwoOverTheLargestEigenvalue() {
    // X̃ᵀX̃/5 = [[1, 1], [1, 3]], eigenvalues 2 ± √2
    double limit = Adaline.largestStableRate(LINE);
    assertThat(limit).isCloseTo(2 / (2 + Math.sqrt(2)), within(1e-12));
    double below = Adaline.ofZeros(1).trainBatch(LINE, ON_IT, .99 * limit, 500).finalLoss();
    double above = Adaline.ofZeros(1).trainBatch(LINE, ON_IT, 1.01 * limit, 500).finalLoss();
    assertThat(below).isLessThan(1e-3);
    assertThat(above).isGreaterThan(1e3);
  }

  @Test
  void stabilityOfCentredDataIsNotTheBiasAlone() {
    // mean zero: X̃ᵀX̃/2 is diagonal, 1 and 9
    assertThat(Adaline.largestStableRate(Matrix.column(-3, 3))).isCloseTo(2 / 9.0, within(1e-12));
  }

  @Test
  void messages() {
    assertThatThrownBy(() -> new DeltaUnit(Activation.LINEAR, 1))
        .hasMessage("weights: 1 entries; expected a bias and at least one weight");
    assertThatThrownBy(() -> Adaline.ofZeros(1).step(new double[] {1}, 1, 0))
        .hasMessage("learning rate: 0.0; expected a positive finite number");
    assertThatThrownBy(() -> Adaline.ofZeros(1).trainBatch(LINE, new double[2], 1, 1))
        .hasMessage("inputs are 5×1, targets 2; expected one target per row and at least one row");
    assertThatThrownBy(() -> Adaline.ofZeros(-2)).hasMessage("inputs: -2; expected at least 1");
    assertThatThrownBy(() -> new Adaline(0, Double.NaN))
        .hasMessage("weights: entry 1 is NaN; expected a finite number");
    assertThatThrownBy(() -> Adaline.ofZeros(1).step(new double[] {1}, Double.NaN, 1))
        .hasMessage("desired: entry 0 is NaN; expected a finite number");
    assertThatThrownBy(
            () -> Adaline.ofZeros(1).trainBatch(LINE, new double[] {1, 2, 3, 4, Double.NaN}, 1, 1))
        .hasMessage("desired: entry 4 is NaN; expected a finite number");
  }

  @Test
  void divergenceNamesTheEpochAndTheLastFiniteError() {
    assertThatThrownBy(() -> Adaline.ofZeros(1).trainBatch(LINE, ON_IT, 1e100, 50))
        .isInstanceOf(TrainingDivergedException.class)
        .hasMessageMatching(
            "training diverged in epoch 2: loss is (Infinity|NaN), last finite loss .*E20.;"
                + " expected a finite loss, try a smaller learning rate");
  }
}
