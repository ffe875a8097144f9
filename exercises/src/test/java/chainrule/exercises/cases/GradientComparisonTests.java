package chainrule.exercises.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.ParameterBlock;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.GradientFinding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Gradients of sums of squares, which are twice the point, and of sums with kinks. */
class GradientComparisonTests {
  private static final double[] THETA = {0.5, -1, 2, 1.5};
  private static final double[] RIGHT = {1, -2, 4, 3};
  private static final List<ParameterBlock> BLOCKS =
      List.of(new ParameterBlock("W", 0, 2), new ParameterBlock("b", 2, 4));

  private static double squares(double[] theta) {
    return Arrays.stream(theta).map(v -> v * v).sum();
  }

  private static Optional<CheckFailure> compare(double... analytic) {
    return GradientComparison.compare(analytic, GradientComparisonTests::squares, THETA, BLOCKS);
  }

  private static Optional<CheckFailure> compareAtKinks(double[] theta, double... analytic) {
    return GradientComparison.compare(
        analytic,
        t -> Arrays.stream(t).map(Math::abs).sum(),
        theta,
        List.of(new ParameterBlock("x", 0, theta.length)));
  }

  @Test
  void derivedGradientIsRight() {
    assertThat(compare(RIGHT)).isEmpty();
  }

  @Test
  void otherLengthSaysBoth() {
    assertThat(compare(1, 2, 3).orElseThrow().details())
        .containsExactly("length   yours 3   expected 4");
    assertThat(compare(1, 2, 3))
        .contains(CheckFailure.of(Verdict.WRONG, new GradientFinding.LengthDiffers(3, 4)));
  }

  @Test
  void wrongEntryIsNamedWithinItsBlock() {
    CheckFailure found = compare(1, -2, 4, 3.5).orElseThrow();

    assertThat(found.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(found.mistakeId()).isNull();
    assertThat(found.details()).hasSize(2);
    assertThat(found.details().get(0)).isEqualTo("W ✓  b ✗");
    assertThat(found.details().get(1)).startsWith("b[1]   yours 3.50000, numerical 3.00000 ± ");
  }

  @Test
  void closeEntryMakesItsBlockCloseOnly() {
    CheckFailure found = compare(1 + 1e-5, -2, 4, 3).orElseThrow();

    assertThat(found.verdict()).isEqualTo(Verdict.CLOSE);
    assertThat(found.details()).hasSize(2);
    assertThat(found.details().get(0)).isEqualTo("W ✗  b ✓");
    assertThat(found.details().get(1)).startsWith("W[0]   yours 1.00001");
    assertThat(compare(1 + 1e-5, -2, 4, 3.5).orElseThrow().verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void oneFactorIsTold() {
    assertThat(compare(-2, 4, -8, -6).orElseThrow().details())
        .endsWith("every entry is -2.000 times the numerical gradient");
  }

  @Test
  void whatTheEntriesOfOneBlockHaveInCommonIsTold() {
    assertThat(compare(1, -2, 20, 15).orElseThrow().details())
        .startsWith("W ✓  b ✗")
        .endsWith("b: every entry is 5.000 times the expected one");
    assertThat(compare(-1, 2, 0, 0).orElseThrow().details())
        .endsWith("W: every entry has the opposite sign", "b: every entry is 0");
    assertThat(compare(1, -2, 5, 7).orElseThrow().details()).hasSize(2);
  }

  @Test
  void ofABlockThatIsAMatrixRowsAndColumnsAreTold() {
    double[] theta = {1, 2, 3, 4};
    List<ParameterBlock> matrix = List.of(new ParameterBlock("W", 0, 4, 2));

    assertThat(
            GradientComparison.compare(
                    new double[] {2, 6, 4, 8}, GradientComparisonTests::squares, theta, matrix)
                .orElseThrow()
                .details())
        .endsWith("W: the expected matrix with rows and columns exchanged");
    assertThat(
            GradientComparison.compare(
                    new double[] {2, 4, 7, 9}, GradientComparisonTests::squares, theta, matrix)
                .orElseThrow()
                .details())
        .endsWith("W: all that differs is in row [1]");
  }

  @Test
  void notANumberIsWrong() {
    CheckFailure found = compare(1, Double.NaN, 4, 3).orElseThrow();

    assertThat(found.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(Objects.requireNonNull(found.picture()).line())
        .isEqualTo("① W[1] yours NaN, measured -2");
  }

  @Test
  void thePictureShowsTheBlocksThatAreOff() {
    assertThat(Objects.requireNonNull(compare(1, -2, 4, 6).orElseThrow().picture()).line())
        .isEqualTo("① b[1] yours 6, measured 3, ratio 2");
    assertThat(compare(RIGHT[0] + 1e-5, -2, 4, 3).orElseThrow().picture()).isNotNull();
  }

  @Test
  void kinksCountOnlyWhereMostEntriesLieOnOne() {
    assertThat(compareAtKinks(new double[] {0, 1}, 0, 1)).as("one of two").isEmpty();
    CheckFailure most = compareAtKinks(new double[] {0, 1, 0}, 0, 1, 0).orElseThrow();
    assertThat(most.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(most.details()).containsExactly("x ✓");
    assertThat(most.picture()).isNull();
    assertThat(compareAtKinks(new double[] {0, 1, 0}, 0, 2, 0).orElseThrow().verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void measuredGradientIsCalledOne() {
    double h = 1e-5;
    double[] theta = {0.5, 1.1, 2.3, 1.7};
    double[] measured =
        Arrays.stream(theta).map(v -> (cube(v + h) - cube(v - h)) / (2 * h)).toArray();
    List<ParameterBlock> whole = List.of(ParameterBlock.whole("x", 4));

    assertThat(GradientComparison.compare(measured, GradientComparisonTests::cubes, theta, whole))
        .contains(CheckFailure.of(Verdict.CLOSE, new GradientFinding.FiniteDifference()));
    assertThat(
            GradientComparison.compare(
                Arrays.stream(theta).map(v -> 3 * v * v).toArray(),
                GradientComparisonTests::cubes,
                theta,
                whole))
        .isEmpty();
  }

  private static double cubes(double[] theta) {
    return Arrays.stream(theta).map(GradientComparisonTests::cube).sum();
  }

  private static double cube(double v) {
    return v * v * v;
  }
}
