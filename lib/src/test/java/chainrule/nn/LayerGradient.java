package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.math.Matrix;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Holds what layers give backward against central differences, parameters and inputs. */
final class LayerGradient {

  private LayerGradient() {}

  /**
   * Asks for a network anew for every loss, so that a random layer draws the same numbers again.
   * The loss is ½Σ(y − t)² against random targets; parameters and inputs are random as well.
   */
  static void assertAgrees(Supplier<Network> made, int examples, boolean training) {
    SplittableRandom random = new SplittableRandom(17);
    Network network = made.get();
    int[] sizes = network.sizes();
    double[] theta = random.doubles(network.parameterCount(), -1, 1).toArray();
    Matrix x = matrix(random, examples, sizes[0]);
    Matrix t = matrix(random, examples, sizes[sizes.length - 1]);

    network.setParameters(theta);
    network.training(training);
    double loss = network.backward(x, t);
    assertThat(loss).isEqualTo(loss(made, theta, x, t, training));
    GradientCheck byInputs =
        GradientCheck.compare(
            network.inputGradient().values(),
            NumericalGradient.of(
                v -> loss(made, theta, Matrix.wrap(examples, sizes[0], v), t, training),
                x.values()));
    assertThat(byInputs.overall()).as("inputs: " + byInputs).isEqualTo(Agreement.RIGHT);
    if (theta.length > 0) {
      GradientCheck byParameters =
          GradientCheck.compare(
              network.gradient(), NumericalGradient.of(p -> loss(made, p, x, t, training), theta));
      assertThat(byParameters.overall())
          .as("parameters: " + byParameters)
          .isEqualTo(Agreement.RIGHT);
      assertDescentIsAStep(made, network.gradient(), theta, x, t, training);
    }
  }

  private static void assertDescentIsAStep(
      Supplier<Network> made,
      double[] gradient,
      double[] theta,
      Matrix x,
      Matrix t,
      boolean training) {
    Network network = made.get();
    network.setParameters(theta);
    network.training(training);
    network.descend(x, t, .125);
    double[] expected = theta.clone();
    for (int i = 0; i < theta.length; i++) {
      expected[i] -= .125 * gradient[i];
    }
    assertThat(network.parameters()).containsExactly(expected, within(1e-12));
  }

  private static double loss(
      Supplier<Network> made, double[] theta, Matrix x, Matrix t, boolean training) {
    Network network = made.get();
    network.setParameters(theta);
    network.training(training);
    return network.loss(x, t);
  }

  static Matrix matrix(SplittableRandom random, int rows, int columns) {
    return Matrix.wrap(rows, columns, random.doubles((long) rows * columns, -1.5, 1.5).toArray());
  }
}
