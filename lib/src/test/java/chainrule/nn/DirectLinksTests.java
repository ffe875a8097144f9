package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import org.junit.jupiter.api.Test;

class DirectLinksTests {

  private static final Matrix CORNERS = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});

  @Test
  void exclusiveOrWithOneHiddenUnitAsPrintedIn1986() {
    Dense hidden = new Dense(Matrix.column(-6.4, -6.4), new double[] {2.2}, Activation.SIGMOID);
    Dense output =
        new Dense(Matrix.column(-9.4, -4.2, -4.2), new double[] {6.3}, Activation.SIGMOID);
    Network network = new Network(Loss.HALF_SQUARED_ERROR_SUM, new DirectLinks(hidden), output);
    assertThat(network.forward(CORNERS).values())
        .containsExactly(new double[] {.103183, .876655, .876655, .109074}, within(5e-7));
    assertThat(network)
        .hasToString(
            "Network 2-3-1 (DirectLinks around (Dense 2→1 sigmoid); Dense 3→1 sigmoid),"
                + " half squared error sum, 7 parameters");
  }

  @Test
  void givesTheDetourAndThenTheInputs() {
    DirectLinks links = new DirectLinks(new Dense(Matrix.column(1, 10), null, Activation.LINEAR));
    assertThat(links.forward(Matrix.of(new double[][] {{1, 2}, {3, 4}})))
        .isEqualTo(Matrix.of(new double[][] {{21, 1, 2}, {43, 3, 4}}));
    links.backward(Matrix.of(new double[][] {{1, 0, 0}, {2, 5, 7}}));
    assertThat(links.inputGradient())
        .isEqualTo(Matrix.of(new double[][] {{1, 10}, {2 + 5, 20 + 7}}));
  }

  @Test
  void gradientAgreesWithCentralDifferences() {
    LayerGradient.assertAgrees(
        () ->
            new Network(
                Loss.HALF_SQUARED_ERROR_SUM,
                Dense.of(3, 4, Activation.TANH),
                new DirectLinks(
                    Dense.of(4, 2, Activation.SIGMOID), Dense.withoutBias(2, 3, Activation.TANH)),
                Dense.of(7, 2, Activation.SIGMOID)),
        5,
        false);
  }

  @Test
  void refusesLayersAndMatricesThatDoNotFit() {
    assertThatThrownBy(
            () -> new DirectLinks(Dense.of(2, 3, Activation.TANH), Dense.of(2, 1, Activation.TANH)))
        .isInstanceOf(ShapeException.class)
        .hasMessage("DirectLinks: layer 1 gives 3 values, layer 2 takes 2; expected equal numbers");
    assertThatThrownBy(DirectLinks::new)
        .hasMessage("DirectLinks: no layers; expected at least one");
    DirectLinks links = new DirectLinks(Dense.of(2, 1, Activation.TANH));
    assertThatThrownBy(() -> links.backward(Matrix.zeros(1, 3)))
        .hasMessage(
            "DirectLinks around (Dense 2→1 tanh): nothing computed yet; expected a forward first");
    links.forward(CORNERS);
    assertThatThrownBy(() -> links.backward(Matrix.zeros(4, 2)))
        .hasMessage(
            "DirectLinks around (Dense 2→1 tanh): gradient is 4×2, outputs are 4×3;"
                + " expected equal shapes");
  }
}
