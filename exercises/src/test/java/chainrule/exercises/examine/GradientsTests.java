package chainrule.exercises.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.Block;
import chainrule.exercises.CheckLine;
import chainrule.exercises.ErrorMap;
import chainrule.exercises.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gradients of sums of squares, which are twice the point, and of sums with kinks. */
class GradientsTests {
  private static final double[] THETA = {0.5, -1, 2, 1.5};
  private static final double[] RIGHT = {1, -2, 4, 3};
  private static final List<Block> BLOCKS = List.of(new Block("W", 0, 2), new Block("b", 2, 4));

  private static double squares(double[] theta) {
    return Arrays.stream(theta).map(v -> v * v).sum();
  }

  private static Optional<Finding> compare(double... analytic) {
    return Gradients.compare(analytic, GradientsTests::squares, THETA, BLOCKS);
  }

  private static Optional<Finding> compareAtKinks(double[] theta, double... analytic) {
    return Gradients.compare(
        analytic,
        t -> Arrays.stream(t).map(Math::abs).sum(),
        theta,
        List.of(new Block("x", 0, theta.length)));
  }

  @Test
  void derivedGradientIsRight() {
    assertThat(compare(RIGHT)).isEmpty();
  }

  @Test
  void otherLengthSaysBoth() {
    assertThat(compare(1, 2, 3))
        .contains(Finding.of(Verdict.WRONG, "length   yours 3   expected 4"));
  }

  @Test
  void wrongEntryIsNamedWithinItsBlock() {
    Finding found = compare(1, -2, 4, 3.5).orElseThrow();

    assertThat(found.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(found.mistakeId()).isNull();
    assertThat(found.details()).hasSize(2);
    assertThat(found.details().get(0)).isEqualTo("W ✓  b ✗");
    assertThat(found.details().get(1)).startsWith("b[1]   yours 3.50000, numerical 3.00000 ± ");
  }

  @Test
  void closeEntryMakesItsBlockCloseOnly() {
    Finding found = compare(1 + 1e-5, -2, 4, 3).orElseThrow();

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
  void notANumberIsWrong() {
    Finding found = compare(1, Double.NaN, 4, 3).orElseThrow();

    assertThat(found.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(errors(found).parts().get(0).errors().get(1)).isInfinite();
  }

  @Test
  void errorOfEveryEntryIsKeptForThePicture() {
    ErrorMap errors = errors(compare(1, -2, 4, 6).orElseThrow());

    assertThat(errors.parts()).extracting(ErrorMap.Part::name).containsExactly("W", "b");
    assertThat(errors.parts()).extracting(ErrorMap.Part::columns).containsExactly(2, 2);
    assertThat(errors.parts().get(0).errors()).allSatisfy(e -> assertThat(e).isLessThan(1e-9));
    assertThat(errors.parts().get(1).errors().get(1)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void pictureHasTenColumnsAtMost() {
    double[] theta = IntStream.range(0, 12).mapToDouble(i -> 1 + i).toArray();
    Finding found =
        Gradients.compare(theta, GradientsTests::squares, theta, List.of(Block.whole("W", 12)))
            .orElseThrow();

    assertThat(errors(found).parts().get(0).columns()).isEqualTo(10);
    assertThat(errors(found).parts().get(0).errors()).hasSize(12);
  }

  @Test
  void kinksCountOnlyWhereMostEntriesLieOnOne() {
    assertThat(compareAtKinks(new double[] {0, 1}, 0, 1)).as("one of two").isEmpty();
    Finding most = compareAtKinks(new double[] {0, 1, 0}, 0, 1, 0).orElseThrow();
    assertThat(most.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(most.details()).containsExactly("x ✓");
    assertThat(compareAtKinks(new double[] {0, 1, 0}, 0, 2, 0).orElseThrow().verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void measuredGradientIsCalledOne() {
    double h = 1e-5;
    double[] theta = {0.5, 1.1, 2.3, 1.7};
    double[] measured =
        Arrays.stream(theta).map(v -> (cube(v + h) - cube(v - h)) / (2 * h)).toArray();
    List<Block> whole = List.of(Block.whole("x", 4));

    assertThat(Gradients.compare(measured, GradientsTests::cubes, theta, whole))
        .contains(Finding.of(Verdict.CLOSE, CheckLine.FINITE_DIFFERENCE));
    assertThat(
            Gradients.compare(
                Arrays.stream(theta).map(v -> 3 * v * v).toArray(),
                GradientsTests::cubes,
                theta,
                whole))
        .isEmpty();
  }

  private static double cubes(double[] theta) {
    return Arrays.stream(theta).map(GradientsTests::cube).sum();
  }

  private static double cube(double v) {
    return v * v * v;
  }

  private static ErrorMap errors(Finding found) {
    assertThat(found.errors()).isNotNull();
    return java.util.Objects.requireNonNull(found.errors());
  }
}
