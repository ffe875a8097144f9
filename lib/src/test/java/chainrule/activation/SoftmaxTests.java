package chainrule.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxTests {

  @Test
  void jacobianOfPublishedDigits() {
    assertThat(Softmax.jacobian(1.8, .9, .68).values())
        .containsExactly(
            new double[] {
              .2440580298, -.1353983271, -.1086597027,
              -.1353983271, .1795760654, -.0441777384,
              -.1086597027, -.0441777384, .1528374410
            },
            within(6e-11));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void jacobianRowsAgreeWithCentralDifferences(int row) {
    double[] scores = {1.8, -.9, .68};
    GradientCheck check =
        GradientCheck.compare(
            Softmax.jacobian(scores).rowAt(row),
            NumericalGradient.of(z -> Softmax.of(z)[row], scores));
    assertThat(check.overall()).as(check.toString()).isEqualTo(Agreement.RIGHT);
  }

  /** For two classes the softmax is a sigmoid of the difference, and so is its slope. */
  @ParameterizedTest
  @ValueSource(doubles = {-1e4, -700, -40, -3, 0, 3, 40, 700, 1e4})
  void ofTwoIsTheSigmoidOfTheDifference(double z) {
    double p = Activation.SIGMOID.value(z);
    double slope = Activation.SIGMOID.derivative(z);
    assertThat(Softmax.of(z, 0)[0]).isCloseTo(p, within(2 * Math.ulp(p)));
    assertThat(Softmax.jacobian(z, 0).values())
        .containsExactly(new double[] {slope, -slope, -slope, slope}, within(4 * Math.ulp(slope)));
  }

  @Test
  void jacobianRowsAndColumnsSumToZero() {
    Matrix jacobian = Softmax.jacobian(2, -1, .5, 1e4, 9999);
    assertThat(jacobian.columnSums()).containsOnly(new double[] {0, 0, 0, 0, 0}, within(1e-16));
    assertThat(jacobian).isEqualTo(jacobian.transpose());
  }

  @Test
  void jacobianFromTheOutput() {
    assertThat(Softmax.jacobianFromOutput(.5, .25, .25))
        .isEqualTo(
            Matrix.of(
                new double[][] {
                  {.25, -.125, -.125}, {-.125, .1875, -.0625}, {-.125, -.0625, .1875}
                }));
  }

  @Test
  void addingTheSameToEveryScoreChangesNothing() {
    assertThat(Softmax.of(1001, 1002, 1003)).containsExactly(Softmax.of(1, 2, 3));
  }

  @Test
  void refusesNoScores() {
    assertThatThrownBy(() -> Softmax.of())
        .isInstanceOf(ShapeException.class)
        .hasMessage("softmax: no scores; expected at least one");
    assertThatThrownBy(() -> Softmax.of(Matrix.zeros(2, 0))).isInstanceOf(ShapeException.class);
  }
}
