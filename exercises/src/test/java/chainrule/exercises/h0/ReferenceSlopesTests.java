package chainrule.exercises.h0;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import org.junit.jupiter.api.Test;

/** Holds the reference answers against numbers worked out elsewhere. */
class ReferenceSlopesTests {
  private static final double[][] RAIN_WEIGHTS = {{.2, -.3, .4}, {.1, .5, -.2}};

  @Test
  void firstLayerOfTheRainTable() {
    H0.Affine answer = reference("affine", H0.Affine.class);
    near(answer.affine(new double[] {3, 5}, RAIN_WEIGHTS, new double[3]), 1.1, 1.6, .2);
    near(answer.affine(new double[] {1, 6}, RAIN_WEIGHTS, new double[3]), .8, 2.7, -.8);
    near(answer.affine(new double[] {0, 8}, RAIN_WEIGHTS, new double[3]), .8, 4, -1.6);
  }

  @Test
  void digitsAsRows() {
    double[][] rows = reference("oneHot", H0.OneHot.class).oneHot(new int[] {5, 2, 2, 4, 0, 2}, 10);
    assertThat(rows[0]).containsExactly(0, 0, 0, 0, 0, 1, 0, 0, 0, 0);
    assertThat(rows[4]).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(rows[1]).isEqualTo(rows[2]).isEqualTo(rows[5]).isNotSameAs(rows[2]);
  }

  /** The published example of a gradient check: 2·4 + 3·10 and 3·4. */
  @Test
  void gradientOfTheQuadratic() {
    double[] slopes =
        reference("numericalGradient", H0.MeasuredGradient.class)
            .numericalGradient(t -> t[0] * t[0] + 3 * t[0] * t[1], new double[] {4, 10}, 1e-4);
    assertThat(slopes).containsExactly(new double[] {38, 12}, within(1e-6));
  }

  /** (2.01³ − 1.99³)/0.02 = (8.120601 − 7.880599)/0.02 */
  @Test
  void slopeOfTheCube() {
    double[] slope =
        reference("numericalGradient", H0.MeasuredGradient.class)
            .numericalGradient(t -> t[0] * t[0] * t[0], new double[] {2}, .01);
    near(slope, 12.0001);
  }

  @Test
  void relativeErrors() {
    H0.RelativeError answer = reference("relativeError", H0.RelativeError.class);
    assertThat(answer.relativeError(1e-10, -1e-10)).isEqualTo(2);
    assertThat(answer.relativeError(3, 2)).isEqualTo(1 / 3.0);
    assertThat(answer.relativeError(0, 0)).isZero();
  }

  @Test
  void gradientAtOneTwo() {
    assertThat(reference("gradF", H0.GradF.class).gradF(1, 2)).containsExactly(4, 5);
  }

  /** h² for a cube while the step is large; then rounding, worked out in another language. */
  @Test
  void errorsOfTheSteps() {
    double[] errors =
        reference("stepStudy", H0.StepStudy.class)
            .stepStudy(new double[] {.1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10});
    assertThat(errors[0]).isCloseTo(1e-2, within(1e-12));
    assertThat(errors[1]).isCloseTo(1e-4, within(1e-12));
    assertThat(errors[2]).isCloseTo(1e-8, within(1e-10));
    assertThat(errors[3]).isLessThan(5e-9);
    assertThat(errors[4]).isBetween(1e-9, 1e-6);
    assertThat(errors[5]).isBetween(1e-8, 1e-4);
  }

  private static <F> F reference(String name, Class<F> type) {
    Assignment homework = Assignment.of("h0").orElseThrow();
    QuestionSpec question =
        homework.questions().stream()
            .filter(spec -> spec.name().equals(name))
            .findFirst()
            .orElseThrow();
    return type.cast(homework.bank().reference(question).instance());
  }

  private static void near(double[] found, double... expected) {
    assertThat(found).containsExactly(expected, within(1e-9));
  }
}
