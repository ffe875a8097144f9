package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import org.junit.jupiter.api.Test;

class SideBySideTests {

  @Test
  void eachLayerTakesItsOwnColumns() {
    SideBySide both =
        new SideBySide(
            new Dense(Matrix.column(1, 10), null, Activation.LINEAR),
            new Dense(Matrix.of(new double[][] {{100, 1000}}), null, Activation.LINEAR));

    assertThat(both.forward(Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}})))
        .isEqualTo(Matrix.of(new double[][] {{21, 300, 3000}, {54, 600, 6000}}));
    both.backward(Matrix.of(new double[][] {{1, 0, 0}, {2, 1, 3}}));
    assertThat(both.inputGradient())
        .isEqualTo(Matrix.of(new double[][] {{1, 10, 0}, {2, 20, 3100}}));
    assertThat(both)
        .hasToString("SideBySide (Dense 2→1 linear, no bias | Dense 1→2 linear, no bias)");
  }

  @Test
  void gradientAgreesWithCentralDifferences() {
    LayerGradient.assertAgrees(
        () ->
            new Network(
                Loss.HALF_SQUARED_ERROR_SUM,
                Dense.of(3, 5, Activation.TANH),
                new SideBySide(Dense.of(2, 2, Activation.SIGMOID), Dense.of(3, 3, Activation.TANH)),
                Dense.of(5, 2, Activation.SIGMOID)),
        4,
        false);
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(SideBySide::new)
        .isInstanceOf(ShapeException.class)
        .hasMessage("SideBySide: no layers; expected at least one");
    assertThatThrownBy(
            () -> new SideBySide(Dense.of(2, 1, Activation.TANH)).forward(Matrix.zeros(1, 3)))
        .isInstanceOf(ShapeException.class)
        .hasMessageContaining("input is 1×3; expected 2 columns");
  }
}
