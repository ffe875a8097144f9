package chainrule.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.math.Matrix;
import org.junit.jupiter.api.Test;

class LogisticRegressionTests {

  private static final Matrix CORNERS = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final int[] AND = {0, 0, 0, 1};

  @Test
  void chanceCostsLnTwo() {
    LogisticRegression unit = LogisticRegression.ofZeros(2);
    assertThat(unit.probability(1, 1)).isEqualTo(.5);
    assertThat(unit.loss(CORNERS, AND)).isCloseTo(.6931471806, within(6e-11));
    assertThat(unit.gradient(CORNERS, AND)).containsExactly(.25, 0, 0);
  }

  @Test
  void gradientAgreesWithCentralDifferences() {
    double[] weights = {.4, -1.1, .8};
    NumericalGradient measured =
        NumericalGradient.of(w -> new LogisticRegression(w).loss(CORNERS, AND), weights);
    double[] analytic = new LogisticRegression(weights).gradient(CORNERS, AND);
    assertThat(GradientCheck.compare(analytic, measured).overall()).isEqualTo(Agreement.RIGHT);
  }

  @Test
  void learnsAndToItsOptimumBySymmetry() {
    LogisticRegression unit = LogisticRegression.ofZeros(2);
    Descent descent = unit.train(CORNERS, AND, 1, 2000);
    assertThat(unit.accuracy(CORNERS, AND)).isEqualTo(1);
    assertThat(unit.weights()[1]).isCloseTo(unit.weights()[2], within(1e-12));
    for (int s = 1; s < descent.losses().length; s++) {
      assertThat(descent.losses()[s]).isLessThan(descent.losses()[s - 1]);
    }
  }

  @Test
  void overlappingCasesEndAtTheObservedFrequency() {
    // three of four cases at the same place are of class 1: the optimum says 3/4 there
    Matrix same = Matrix.of(new double[][] {{1}, {1}, {1}, {1}});
    LogisticRegression unit = LogisticRegression.ofZeros(1);
    unit.train(same, new int[] {1, 1, 0, 1}, 1, 1000);
    assertThat(unit.probability(1)).isCloseTo(.75, within(1e-12));
    assertThat(unit.predict(1)).isEqualTo(1);
  }
}
