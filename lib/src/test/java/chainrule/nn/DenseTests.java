package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DenseTests {

  @Test
  void saysWhatItIsMadeOf() {
    Dense with = Dense.of(2, 3, Activation.TANH);
    assertThat(with.hasBias()).isTrue();
    assertThat(with.bias()).containsExactly(0, 0, 0);
    assertThat(with.activation()).isSameAs(Activation.TANH);
    Dense without = Dense.withoutBias(2, 3, Activation.RELU);
    assertThat(without.hasBias()).isFalse();
    assertThat(without.bias()).isEmpty();
    assertThat(without.biasGradient()).isEmpty();
    assertThat(without).hasToString("Dense 2→3 relu, no bias");
  }

  @Test
  void gradientsByHand() {
    Dense dense = new Dense(Matrix.row(2, -1), new double[] {1, 0}, Activation.LINEAR);
    dense.forward(Matrix.column(3, 5));
    dense.backward(Matrix.of(new double[][] {{1, 10}, {2, 20}}));
    dense.computeGradients();
    assertThat(dense.weightGradient()).isEqualTo(Matrix.row(13, 130));
    assertThat(dense.biasGradient()).containsExactly(3, 30);
    assertThat(dense.inputGradient()).isEqualTo(Matrix.column(-8, -16));
  }

  @Test
  void newWeightsComeWithNewBiases() {
    Dense dense = new Dense(Matrix.row(2, -1), new double[] {1, 4}, Activation.LINEAR);
    assertThat(dense.initialize(Initializer.uniform(.5), new SplittableRandom(1))).isSameAs(dense);
    assertThat(dense.bias()).containsExactly(0, 0);
    assertThat(dense.weights().values()).doesNotContain(2, -1);
    Dense without = Dense.withoutBias(1, 2, Activation.LINEAR);
    without.initialize(Initializer.uniform(.5), new SplittableRandom(1));
    assertThat(without.weights()).isEqualTo(dense.weights());
  }

  @Test
  void refusesGradientsAndInputsThatDoNotFit() {
    Dense dense = Dense.of(2, 3, Activation.TANH);
    assertThatThrownBy(() -> dense.forward(Matrix.row(1, 2, 3))).isInstanceOf(ShapeException.class);
    dense.forward(Matrix.row(1, 2));
    assertThatThrownBy(() -> dense.backward(Matrix.row(1, 2))).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Dense.of(0, 3, Activation.TANH)).isInstanceOf(ShapeException.class);
    assertThatThrownBy(() -> Dense.of(2, 0, Activation.TANH)).isInstanceOf(ShapeException.class);
  }
}
