package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionalCheckTests {

  private static final int SIZE = 5000;
  private static final double[] THETA = theta(SIZE);

  @Test
  void trueGradientIsRightAlongEveryDirection() {
    GradientCheck check =
        GradientCheck.directional(truth(THETA), DirectionalCheckTests::f, THETA, 3, 1);
    assertThat(check.overall()).isEqualTo(Agreement.RIGHT);
    assertThat(check.entries()).hasSize(3).allMatch(e -> Math.abs(e.numeric()) > 1e-3);
    assertThat(check.blocks().get(0).block()).isEqualTo(new ParameterBlock("directions", 0, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2500, SIZE - 1})
  void oneWrongEntryAmongThousandsIsFound(int wrong) {
    double[] gradient = truth(THETA);
    gradient[wrong] *= 1.5;
    GradientCheck check =
        GradientCheck.directional(gradient, DirectionalCheckTests::f, THETA, 2, 7);
    assertThat(check.overall()).isEqualTo(Agreement.WRONG);
    assertThat(check.entries()).allMatch(e -> e.agreement() == Agreement.WRONG);
  }

  @Test
  void everyEntryOffByAMillionthIsFound() {
    double[] gradient = Arrays.stream(truth(THETA)).map(g -> g * (1 + 1e-6)).toArray();
    assertThat(GradientCheck.directional(gradient, DirectionalCheckTests::f, THETA, 2, 3).overall())
        .isEqualTo(Agreement.CLOSE);
  }

  @Test
  void callsAreTenPerDirectionHoweverManyParameters() {
    AtomicInteger calls = new AtomicInteger();
    GradientCheck.directional(
        truth(THETA),
        theta -> {
          calls.incrementAndGet();
          return f(theta);
        },
        THETA,
        2,
        1);
    assertThat(calls).hasValue(21);
  }

  @Test
  void everyParameterMovesByAShareOfItsOwnScale() {
    double[] theta = {0, -300, 1e-3, 5};
    double[][] first = new double[1][];
    GradientCheck.directional(
        new double[] {1, 1, 1, 1},
        point -> {
          first[0] = first[0] == null && !Arrays.equals(theta, point) ? point.clone() : first[0];
          return Arrays.stream(point).sum();
        },
        theta,
        1,
        5);
    double[] moved = first[0];
    double step = Math.abs(moved[0]);
    assertThat(step).isPositive();
    assertThat(Math.abs(moved[1] + 300) / step).isBetween(300 - 1e-6, 300 + 1e-6);
    assertThat(Math.abs(moved[2] - 1e-3) / step).isBetween(1 - 1e-6, 1 + 1e-6);
    assertThat(Math.abs(moved[3] - 5) / step).isBetween(5 - 1e-6, 5 + 1e-6);
  }

  @Test
  void seedFixesTheDirections() {
    double[] wrong = truth(THETA);
    wrong[9] = 4;
    assertThat(GradientCheck.directional(wrong, DirectionalCheckTests::f, THETA, 2, 1).entries())
        .isEqualTo(
            GradientCheck.directional(wrong, DirectionalCheckTests::f, THETA, 2, 1).entries())
        .isNotEqualTo(
            GradientCheck.directional(wrong, DirectionalCheckTests::f, THETA, 2, 2).entries());
  }

  @Test
  void kinkAlongTheDirectionsIsInconclusive() {
    GradientCheck check =
        GradientCheck.directional(
            new double[2], t -> Math.abs(t[0]) + t[1], new double[] {0, 1}, 2, 1);
    assertThat(check.overall()).isEqualTo(Agreement.INCONCLUSIVE);
  }

  @Test
  void entryThatIsNotANumberIsWrong() {
    double[] gradient = truth(THETA);
    gradient[17] = Double.NaN;
    assertThat(GradientCheck.directional(gradient, DirectionalCheckTests::f, THETA, 1, 1).overall())
        .isEqualTo(Agreement.WRONG);
  }

  @Test
  void badInputIsNamed() {
    assertThatThrownBy(() -> GradientCheck.directional(new double[2], t -> 0, new double[3], 1, 1))
        .hasMessage("gradient: yours has 2 entries, theta has 3; expected equal lengths");
    assertThatThrownBy(() -> GradientCheck.directional(new double[0], t -> 0, new double[0], 1, 1))
        .hasMessage("gradient: has 0 entries; expected at least one");
    assertThatThrownBy(() -> GradientCheck.directional(new double[1], t -> 0, new double[1], 0, 1))
        .hasMessage("directions: 0; expected at least 1");
    double[] theta = {1, Double.NaN};
    assertThatThrownBy(() -> GradientCheck.directional(new double[2], t -> 0, theta, 1, 1))
        .hasMessage("theta: entry 1 is NaN; expected a finite number");
    assertThatThrownBy(
            () -> GradientCheck.directional(new double[1], t -> 1 / t[0], new double[1], 1, 1))
        .hasMessage("f: value at theta is Infinity; expected a finite number");
  }

  /** Σ exp(sin θᵢ) / (1 + i mod 3), whose gradient is exp(sin θᵢ) cos θᵢ / (1 + i mod 3). */
  private static double f(double[] theta) {
    double sum = 0;
    for (int i = 0; i < theta.length; i++) {
      sum += Math.exp(Math.sin(theta[i])) / (1 + i % 3);
    }
    return sum;
  }

  private static double[] truth(double[] theta) {
    double[] gradient = new double[theta.length];
    Arrays.setAll(gradient, i -> Math.exp(Math.sin(theta[i])) * Math.cos(theta[i]) / (1 + i % 3));
    return gradient;
  }

  private static double[] theta(int size) {
    SplittableRandom random = new SplittableRandom(11);
    return random.doubles(size, -1, 1).toArray();
  }
}
