package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dropout and stochastic depth: what is random while a network learns, and nothing when it answers.
 */
class RandomLayerTests {

  private static final Matrix ONES = Matrix.zeros(100, 200).map(v -> 1);

  @Test
  void dropoutSilencesItsShareAndKeepsTheMean() {
    Dropout layer = new Dropout(200, .2, new SplittableRandom(3));
    layer.training(true);
    double[] outputs = layer.forward(ONES).values().clone();
    assertThat(outputs).containsOnly(0, 1.25);
    // 20,000 draws: the standard deviation of the mean is 0.0035
    assertThat(Matrix.row(outputs).sum() / outputs.length).isCloseTo(1, within(.014));
    layer.backward(ONES);
    assertThat(layer.inputGradient().values()).containsExactly(outputs);
    assertThat(layer.forward(ONES).values()).isNotEqualTo(outputs);
    layer.training(false);
    assertThat(layer.forward(ONES)).isEqualTo(ONES);
    layer.backward(ONES);
    assertThat(layer.inputGradient()).isEqualTo(ONES);
  }

  @Test
  void anAverageOfManyDropoutsIsTheAnswer() {
    SplittableRandom random = new SplittableRandom(4);
    Network network =
        new Network(
            Loss.HALF_SQUARED_ERROR,
            new Dropout(3, .5, random),
            Dense.of(3, 2, Activation.LINEAR).initialize(Initializer.uniformByFan(), random));
    Matrix x = Matrix.row(1, -2, .5);
    Matrix answer = network.predict(x);
    network.training(true);
    Matrix sum = Matrix.zeros(1, 2);
    for (int i = 0; i < 40_000; i++) {
      sum = sum.plus(network.forward(x));
    }
    assertThat(sum.scaled(1 / 40_000.0).values()).containsExactly(answer.values(), within(.05));
  }

  @Test
  void stochasticDepthLeavesTheBranchOutOrIn() {
    Dense branch = new Dense(Matrix.row(3), null, Activation.LINEAR);
    Residual layer = Residual.stochastic(.75, new SplittableRandom(5), branch);
    Matrix one = Matrix.row(1);
    assertThat(layer.forward(one).get(0, 0)).isEqualTo(1 + .75 * 3);
    layer.training(true);
    int survived = 0;
    for (int i = 0; i < 4000; i++) {
      double output = layer.forward(one).get(0, 0);
      assertThat(output).isIn(1.0, 4.0);
      survived += output == 4 ? 1 : 0;
      layer.backward(one);
      layer.computeGradients();
      assertThat(layer.inputGradient().get(0, 0)).isEqualTo(output);
      assertThat(branch.weightGradient().get(0, 0)).isEqualTo(output == 4 ? 1 : 0);
    }
    // standard deviation of the share: 0.0068
    assertThat(survived / 4000.0).isCloseTo(.75, within(.028));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void gradientsAgreeWithCentralDifferencesForTheSameDraws(boolean training) {
    for (int seed = 0; seed < 6; seed++) {
      long fixed = seed;
      LayerGradient.assertAgrees(
          () -> {
            SplittableRandom random = new SplittableRandom(fixed);
            return new Network(
                Loss.HALF_SQUARED_ERROR,
                Dense.of(3, 4, Activation.TANH),
                new Dropout(4, .4, random),
                Residual.stochastic(
                    .5, random, Dense.of(4, 4, Activation.SIGMOID), new BatchNorm(4)),
                Dense.of(4, 2, Activation.LINEAR));
          },
          6,
          training);
    }
  }

  @Test
  void refuseWhatIsNoProbability() {
    SplittableRandom random = new SplittableRandom(1);
    assertThatThrownBy(() -> new Dropout(3, 1, random))
        .hasMessage("Dropout: drop probability is 1.0; expected at least 0, below 1");
    assertThatThrownBy(() -> new Dropout(0, .5, random))
        .hasMessage("Dropout: width is 0; expected at least 1");
    Dense square = Dense.of(2, 2, Activation.TANH);
    assertThatThrownBy(() -> Residual.stochastic(0, random, square))
        .hasMessage("Residual: survival is 0.0; expected above 0, at most 1");
    assertThatThrownBy(() -> Residual.stochastic(Double.NaN, random, square))
        .hasMessageContaining("survival is NaN");
    assertThatThrownBy(() -> new Residual(Dense.of(2, 3, Activation.TANH)))
        .hasMessage("Residual: 2 inputs, 3 outputs; expected equally many");
    assertThat(Residual.stochastic(.5, random, square))
        .hasToString("Residual around (Dense 2→2 tanh), survival 0.5");
    assertThat(new Residual(square)).hasToString("Residual around (Dense 2→2 tanh)");
  }
}
