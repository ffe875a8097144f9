package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a network asks of any layer, seen with one that somebody else wrote. */
class LayerTests {

  /** Multiplies by one number, which is no weight. */
  private static final class Scale implements Layer {
    final double[] factor = {3};
    final double[] gradient = {0};
    boolean training;
    private Matrix input = Matrix.row(0);
    private Matrix outputGradient = Matrix.row(0);

    @Override
    public int inputs() {
      return 1;
    }

    @Override
    public int outputs() {
      return 1;
    }

    @Override
    public Matrix forward(Matrix input) {
      this.input = input;
      return input.scaled(factor[0]);
    }

    @Override
    public void backward(Matrix outputGradient) {
      this.outputGradient = outputGradient;
    }

    @Override
    public void computeGradients() {
      gradient[0] = input.timesEntrywise(outputGradient).sum();
    }

    @Override
    public Matrix inputGradient() {
      return outputGradient.scaled(factor[0]);
    }

    @Override
    public List<double[]> parameters() {
      return List.of(factor);
    }

    @Override
    public List<double[]> gradients() {
      return List.of(gradient);
    }

    @Override
    public void training(boolean training) {
      this.training = training;
    }

    @Override
    public String toString() {
      return "Scale";
    }
  }

  private final Scale scale = new Scale();
  private final Network network =
      new Network(
          Loss.HALF_SQUARED_ERROR_SUM,
          new DirectLinks(scale),
          new Dense(Matrix.column(1, 2), null, Activation.LINEAR));

  @Test
  void stepOfALayerThatOnlyHasGradients() {
    // y = 3x + 2x = 10, so dL/dy = 1, dL/d factor = 2, dL/dw = (6, 2)
    double loss = network.descend(Matrix.row(2), Matrix.row(9), .5);
    assertThat(loss).isEqualTo(.5);
    assertThat(scale.factor).containsExactly(2);
    assertThat(network.dense(2).weights()).isEqualTo(Matrix.column(-2, 1));
  }

  @Test
  void stepWithARegularizer() {
    // ½ · 0.2 (1 + 4) more loss, 0.2 w more gradient, and nothing for the scale, which is no weight
    Network regularized = network.regularized(Regularizer.halfL2(.2));
    double loss = regularized.descend(Matrix.row(2), Matrix.row(9), .5);
    assertThat(loss).isCloseTo(1, within(1e-15));
    assertThat(scale.factor).containsExactly(2);
    assertThat(network.dense(2).weights().values())
        .containsExactly(new double[] {-2.1, .8}, within(1e-15));
    assertThat(network.regularized(Regularizer.NONE).penalty()).isZero();
  }

  @Test
  void directLinksPassOnWhatIsAWeight() {
    Network inside =
        new Network(
                Loss.HALF_SQUARED_ERROR_SUM,
                new DirectLinks(new Dense(Matrix.row(3), new double[] {7}, Activation.LINEAR)))
            .regularized(Regularizer.l1(1));
    assertThat(inside.penalty()).isEqualTo(3);
  }

  @Test
  void everyLayerIsToldWhetherItLearns() {
    network.training(true);
    assertThat(scale.training).isTrue();
    network.training(false);
    assertThat(scale.training).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void doesNotAnswerFromNumbersThatAreNone(double bad) {
    Matrix inputs = Matrix.column(1, bad);
    assertThatThrownBy(() -> network.predict(inputs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inputs: entry [1][0] is " + bad + "; expected a finite number");
    network.dense(2).weights().set(1, 0, bad);
    assertThatThrownBy(() -> network.predict(Matrix.column(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parameter array 1: entry 1 is " + bad + "; expected a finite number");
  }

  @Test
  void onlyADenseLayerIsDense() {
    assertThatThrownBy(() -> network.dense(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("layer 1: is DirectLinks around (Scale); expected a dense layer");
  }

  @Test
  void aDenseNetworkHasTheActivationsAskedFor() {
    Network dense =
        Network.dense(
            Loss.HALF_SQUARED_ERROR,
            Activation.RELU,
            Activation.LINEAR,
            new SplittableRandom(1),
            2,
            3,
            4,
            1);
    assertThat(List.of(1, 2, 3))
        .extracting(number -> dense.dense(number).activation())
        .containsExactly(Activation.RELU, Activation.RELU, Activation.LINEAR);
  }
}
