package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.check.ParameterBlock;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.train.GradientDescent;
import chainrule.train.History;
import chainrule.train.Trainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 2-3-1 network of the rain table: every number of one forward, backward and update. */
class RainNetworkTests {

  private static final Matrix X = Matrix.of(new double[][] {{3, 5}, {1, 6}, {0, 8}});
  private static final Matrix D = Matrix.column(.99, .59, .19);
  private static final double TEN_DIGITS = 6e-11;

  private Network network;

  @BeforeEach
  void build() {
    network =
        new Network(
            Loss.HALF_SQUARED_ERROR_SUM,
            new Dense(
                Matrix.of(new double[][] {{.2, -.3, .4}, {.1, .5, -.2}}), null, Activation.SIGMOID),
            new Dense(Matrix.column(.6, -.4, .3), null, Activation.SIGMOID));
  }

  @Test
  void forward() {
    Matrix outputs = network.forward(X);
    assertRows(
        network.dense(1).preActivations(),
        1e-15,
        new double[][] {{1.1, 1.6, .2}, {.8, 2.7, -.8}, {.8, 4.0, -1.6}});
    assertRows(
        network.dense(1).activations(),
        TEN_DIGITS,
        new double[][] {
          {.7502601056, .8320183851, .5498339973},
          {.6899744811, .9370266439, .3100255189},
          {.6899744811, .9820137900, .1679816149}
        });
    assertRows(
        network.dense(2).preActivations(),
        TEN_DIGITS,
        new double[][] {{.2822989085}, {.1321816868}, {.0715736571}});
    assertRows(outputs, TEN_DIGITS, new double[][] {{.5701097416}, {.5329973915}, {.5178857795}});
    assertThat(network.loss(X, D)).isCloseTo(.14353310542, within(6e-12));
  }

  @Test
  void backward() {
    assertThat(network.backward(X, D)).isCloseTo(.14353310542, within(6e-12));
    assertRows(
        network.dense(2).deltas(),
        TEN_DIGITS,
        new double[][] {{-.1029086461}, {-.0141885861}, {.0818665539}});
    assertRows(
        network.dense(2).weightGradient(),
        TEN_DIGITS,
        new double[][] {{-.0305121810}, {-.0185228840}, {-.0472294201}});
    assertRows(
        network.dense(1).deltas(),
        TEN_DIGITS,
        new double[][] {
          {-.0115691884, .0057531610, -.0076414786},
          {-.0018210457, .0003348944, -.0009105228},
          {.0105072298, -.0005783940, .0034325940}
        });
    assertRows(
        network.dense(1).weightGradient(),
        TEN_DIGITS,
        new double[][] {
          {-.0365286108, .0175943775, -.0238349587}, {.0152856225, .0261480200, -.0162097782}
        });
  }

  @Test
  void oneStep() {
    History history = new Trainer(network, new GradientDescent(1)).train(X, D, 1);
    assertRows(
        network.dense(1).weights(),
        TEN_DIGITS,
        new double[][] {
          {.2365286108, -.3175943775, .4238349587}, {.0847143775, .4738519800, -.1837902218}
        });
    assertRows(
        network.dense(2).weights(),
        TEN_DIGITS,
        new double[][] {{.6305121810}, {-.3814771160}, {.3472294201}});
    assertThat(history.firstLoss()).isCloseTo(.14353310542, within(6e-12));
    assertThat(history.finalLoss()).isCloseTo(.1368911225, within(TEN_DIGITS));
  }

  @Test
  void gradientAgreesWithMeasuredOneInEveryBlock() {
    double[] theta = network.parameters();
    network.backward(X, D);
    double[] analytic = network.gradient();
    NumericalGradient measured =
        NumericalGradient.of(
            t -> {
              network.setParameters(t);
              return network.loss(X, D);
            },
            theta);
    GradientCheck check =
        GradientCheck.compare(analytic, measured, ParameterBlock.ofNetworkWithoutBias(2, 3, 1));
    assertThat(check.overall()).isEqualTo(Agreement.RIGHT);
    assertThat(check.blocks()).allMatch(b -> b.maxRelativeError() < 1e-9);
    assertThat(check.onlyFiniteDifferenceExact()).isFalse();
  }

  @Test
  void describesItself() {
    assertThat(network)
        .hasToString(
            "Network 2-3-1 (Dense 2→3 sigmoid, no bias; Dense 3→1 sigmoid, no bias), "
                + "half squared error sum, 9 parameters");
  }

  private static void assertRows(Matrix actual, double tolerance, double[][] expected) {
    assertThat(actual.rows()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual.rowAt(i)).containsExactly(expected[i], within(tolerance));
    }
  }
}
