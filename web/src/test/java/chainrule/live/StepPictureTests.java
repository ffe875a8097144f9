package chainrule.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import org.junit.jupiter.api.Test;

class StepPictureTests {

  private static final Matrix X = Matrix.of(new double[][] {{3, 5}, {1, 6}, {0, 8}});
  private static final Matrix D = Matrix.column(.99, .59, .19);

  private static Network rain(Loss loss) {
    return new Network(
        loss,
        new Dense(
            Matrix.of(new double[][] {{.2, -.3, .4}, {.1, .5, -.2}}), null, Activation.SIGMOID),
        new Dense(Matrix.column(.6, -.4, .3), null, Activation.SIGMOID));
  }

  @Test
  void theStillPictureHasTheNumbersOfTheFirstExample() {
    Network network = rain(Loss.HALF_SQUARED_ERROR_SUM);
    LivePicture picture = Live.oneStep(network, X, D, 1);
    assertThat(picture.toString()).contains("E = 0.08815, after a step 0.0", "0.5701", "−0.1029");
    assertThat(picture.html()).contains("data-kind=\"step\"", "&quot;rate&quot;:1.0");
    assertThat(network.parameters()).containsExactly(.2, -.3, .4, .1, .5, -.2, .6, -.4, .3);
  }

  @Test
  void aSillyRateHasAPictureToo() {
    assertThat(Live.oneStep(rain(Loss.HALF_SQUARED_ERROR), X, D, 1e9).toString())
        .contains("E = 0.08815")
        .doesNotContain("NaN");
  }

  @Test
  void otherNetworksAreRefused() {
    assertThatThrownBy(() -> Live.oneStep(rain(Loss.BINARY_CROSS_ENTROPY), X, D, 1))
        .hasMessage("one step: the loss is binary cross entropy; expected half the squared error");
    Network plain = rain(Loss.HALF_SQUARED_ERROR);
    assertThatThrownBy(() -> Live.oneStep(plain, X, Matrix.column(1, 2), 1))
        .hasMessage(
            "one step: inputs are 3×2, targets 2×1; expected at least one row, equally many");
    assertThatThrownBy(() -> Live.oneStep(plain, D, D, 1))
        .hasMessage("one step: 1 inputs, 1 targets; expected 2 and 1");
    assertThatThrownBy(() -> Live.oneStep(plain.regularized(Regularizer.l2(.1)), X, D, 1))
        .hasMessageContaining("regularizer");
    Network single = new Network(Loss.HALF_SQUARED_ERROR, Dense.of(2, 1, Activation.SIGMOID));
    assertThatThrownBy(() -> Live.oneStep(single, X, D, 1))
        .hasMessageContaining("expected a network of two dense layers");
  }
}
