package chainrule.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.loss.Regularizer;
import chainrule.math.Matrix;
import chainrule.nn.Dense;
import chainrule.nn.Network;
import org.junit.jupiter.api.Test;

class LeastSquaresTests {

  private static final Matrix INPUTS =
      Matrix.of(new double[][] {{0, 1}, {1, -1}, {2, 0.5}, {3, 2}, {-1, 0.25}});
  private static final double[] TARGETS = {1, 2, 2.5, 5, -1};

  @Test
  void aLineThroughTwoPoints() {
    assertThat(LeastSquares.fit(Matrix.column(1, 3), new double[] {5, 9}))
        .containsExactly(new double[] {3, 2}, within(1e-12));
  }

  @Test
  void theGradientOfTheCostIsZeroThere() {
    for (double lambda : new double[] {0, 0.3}) {
      double[] w = LeastSquares.fit(INPUTS, TARGETS, lambda);
      Dense unit = new Dense(Matrix.column(w[1], w[2]), new double[] {w[0]}, Activation.LINEAR);
      Network network =
          new Network(Loss.HALF_SQUARED_ERROR, unit).regularized(Regularizer.l2(lambda));
      network.backward(INPUTS, Matrix.column(TARGETS));
      assertThat(network.gradient()).containsExactly(new double[3], within(1e-12));
    }
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> LeastSquares.fit(INPUTS, new double[4]))
        .hasMessageContaining("5")
        .hasMessageContaining("4");
    assertThatThrownBy(() -> LeastSquares.fit(Matrix.zeros(3, 1), new double[3]))
        .isInstanceOf(RuntimeException.class);
  }
}
