package chainrule.exercises.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Verdict;
import chainrule.exercises.finding.NumberText;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {
  private static final String FEW_DIGITS = "right to a few digits only";

  private static Observation shown(Object result) {
    return new Observation(FlattenedValue.of(result), null, Set.of(), Set.of());
  }

  private static Optional<CheckFailure> between(Object mine, Object expected) {
    return Comparison.between(shown(mine), shown(expected), 1e-9);
  }

  private static void assertWrong(Optional<CheckFailure> found, String... details) {
    CheckFailure failure = found.orElseThrow();
    assertThat(failure.details()).containsExactly(details);
    assertThat(failure).isEqualTo(new CheckFailure(Verdict.WRONG, failure.findings(), null, null));
  }

  @Test
  void numbersEndInNoZeros() {
    assertThat(NumberText.of(3.5)).isEqualTo("3.5");
    assertThat(NumberText.of(12.00000001)).isEqualTo("12");
    assertThat(NumberText.of(-0.06)).isEqualTo("-0.06");
    assertThat(NumberText.of(2e-5)).isEqualTo("2e-05");
    assertThat(NumberText.of(1.5e12)).isEqualTo("1.5e+12");
    assertThat(NumberText.of(100_000.4)).isEqualTo("100000");
    assertThat(NumberText.of(0.790995)).isEqualTo("0.790995");
    assertThat(NumberText.of(Double.NaN)).isEqualTo("NaN");
  }

  @Test
  void equalValuesOfEveryKindAgree() {
    assertThat(between(new double[][] {{1, 2}, {3, 4}}, new double[][] {{1, 2}, {3, 4}})).isEmpty();
    assertThat(between(List.of("a", 1, true), List.of("a", 1, true))).isEmpty();
  }

  @Test
  void toleranceIsTheOneGiven() {
    assertThat(Comparison.between(shown(1.0), shown(1.1), 0.1)).isEmpty();
    assertThat(Comparison.between(shown(1.0), shown(1.1), 0.01)).isPresent();
    assertThat(Observation.near(0, 1, 0.5)).as("exactly the tolerance").isTrue();
    assertThat(Observation.near(0, Math.nextUp(1), 0.5)).isFalse();
  }

  @Test
  void shapeComesFirst() {
    assertWrong(
        between(new double[] {Double.NaN}, new double[2]),
        "shape   yours 1 number   expected 2 numbers");
    assertWrong(between(1, 1.0), "shape   yours a whole number   expected a number");
  }

  @Test
  void valueWhereAnExceptionIsRightIsWrong() {
    Observation rejects = new Observation(null, "threw IllegalArgument", Set.of(), Set.of());

    assertWrong(
        Comparison.ofShape(shown(1.0), rejects),
        "returned a value; expected: threw IllegalArgument");
  }

  @Test
  void textsAreComparedLetterByLetter() {
    assertWrong(between(List.of("a", "b"), List.of("a", "c")), "yours [a, b]   expected [a, c]");
  }

  @ParameterizedTest
  @CsvSource({"NaN, 1, 2, 0", "1, Infinity, 2, 1", "1, 2, -Infinity, 2"})
  void firstNumberThatIsNotFiniteIsNamed(double a, double b, double c, int index) {
    double[] yours = {a, b, c};

    assertWrong(
        between(yours, new double[] {1, 2, 2}),
        "entry [" + index + "]   yours " + yours[index] + "   expected a finite number");
  }

  @Test
  void rightAnswersMayBeInfinite() {
    double[] infinite = {1, Double.POSITIVE_INFINITY};

    assertThat(between(infinite, infinite.clone())).isEmpty();
    assertWrong(
        between(new double[] {1, 7}, infinite), "entry [1]   yours 7.0   expected Infinity");
  }

  @Test
  void substanceIsNumbersWithoutNullAndFinite() {
    @Nullable Object[] withNull = {null, new double[] {1}};

    assertThat(Comparison.ofSubstance(FlattenedValue.of(new double[] {1}))).isEmpty();
    assertThat(Comparison.ofSubstance(FlattenedValue.of(withNull)).orElseThrow().details().get(0))
        .contains("null")
        .endsWith("expected arrays of numbers");
    assertWrong(
        Comparison.ofSubstance(FlattenedValue.of(new double[] {Double.NaN})),
        "entry [0]   yours NaN   expected a finite number");
  }

  @Test
  void threeDifferencesAreShownAndTheRestCounted() {
    double[] wanted = {1, 2, 3, 4, 5, 6};

    assertWrong(
        between(new double[] {9, 9, 9, 4, 5, 6}, wanted),
        "entry [0]   yours 9   expected 1",
        "entry [1]   yours 9   expected 2",
        "entry [2]   yours 9   expected 3");
    assertThat(between(new double[] {9, 9, 9, 9, 9, 6}, wanted).orElseThrow().details())
        .hasSize(4)
        .endsWith("… and 2 more of 6");
  }

  @Test
  void aNumberAloneIsCalledValue() {
    assertWrong(between(2.5, 1.0), "value   yours 2.5   expected 1");
  }

  /** Yours and expected of the second of two numbers; the first, right in both, sets the scale. */
  @ParameterizedTest
  @CsvSource({
    "1, 1e-5, 0, CLOSE",
    "1, 1.01e-5, 0, WRONG",
    "0.5, 1e-5, 0, WRONG",
    "1000, 0.005, 0, CLOSE",
    "1000, 0.02, 0, WRONG",
    "-1000, 0.005, 0, CLOSE",
    "1e6, 3, 2, WRONG",
    "1e6, 3.5, 3, CLOSE"
  })
  void smallBesideTheLargestAndNotWholeIsRounding(
      double scale, double yours, double wanted, Verdict expected) {
    CheckFailure found =
        between(new double[] {scale, yours}, new double[] {scale, wanted}).orElseThrow();

    assertThat(found.verdict()).isEqualTo(expected);
    assertThat(found.details().contains(FEW_DIGITS)).isEqualTo(expected == Verdict.CLOSE);
  }

  @Test
  void numbersThatLookAlikeAreShownInFull() {
    assertThat(between(1000.005, 1000.0).orElseThrow().details())
        .startsWith("value   yours 1000.005   expected 1000.0");
    assertThat(between(1000.02, 1000.0).orElseThrow().details())
        .startsWith("value   yours 1000.02   expected 1000");
    assertThat(between(100001.0, 100000.0).orElseThrow().details())
        .startsWith("value   yours 100001.0   expected 100000.0");
  }

  @Test
  void wholeNumbersBelowABillionHaveNoPoint() {
    assertThat(between(999_999_999.0, 1.0).orElseThrow().details())
        .startsWith("value   yours 999999999   expected 1");
    assertThat(between(1e9, -1.0).orElseThrow().details())
        .startsWith("value   yours 1e+09   expected -1");
  }

  @Test
  void oneFactorBetweenAllEntriesIsTold() {
    assertThat(between(new double[] {3, 0, 6}, new double[] {1, 0, 2}).orElseThrow().details())
        .endsWith("every entry is 3.000 times the expected one");
    assertThat(Comparison.ratio(List.of(-1.0, -2.0), List.of(1.0, 2.0))).contains(-1.0);
    assertThat(Comparison.ratio(List.of(0.0, 3.0, 6.0), List.of(0.0, 1.0, 2.0))).contains(3.0);
  }

  @Test
  void noFactorWhereOneEntryHasAnotherOrOnlyOneCounts() {
    assertThat(Comparison.ratio(List.of(3.0), List.of(1.0))).isEmpty();
    assertThat(Comparison.ratio(List.of(3.0, 0.0), List.of(1.0, 0.0))).isEmpty();
    assertThat(Comparison.ratio(List.of(3.0, 6.0, 0.0), List.of(1.0, 2.0, 4.0))).isEmpty();
    assertThat(Comparison.ratio(List.of(3.0, 6.0, 1.0), List.of(1.0, 2.0, 0.0))).isEmpty();
    assertThat(Comparison.ratio(List.of(3.0, 6.1), List.of(1.0, 2.0))).isEmpty();
    assertThat(Comparison.ratio(List.of(1.0, 2.0), List.of(1.0, 2.0))).as("factor 1").isEmpty();
  }

  @Test
  void aMatrixTurnedOverIsCalledOne() {
    double[][] wanted = {{1, 2}, {5, 7}};

    assertThat(between(new double[][] {{1, 5}, {2, 7}}, wanted).orElseThrow().details())
        .endsWith("the expected matrix with rows and columns exchanged");
    assertThat(between(new double[][] {{1, 5}, {7, 2}}, wanted).orElseThrow().details())
        .endsWith("the expected numbers, in another order");
    assertThat(
            between(new double[] {1, 5, 2, 7}, new double[] {1, 2, 5, 7}).orElseThrow().details())
        .as("no matrix")
        .endsWith("the expected numbers, in another order");
  }

  @Test
  void flagsAndNumbersThatAreMostlyAlikeHaveNoOrder() {
    assertThat(between(new double[] {13, 1, 0, 1}, new double[] {13, 1, 1, 0}).orElseThrow())
        .as("flags")
        .extracting(found -> found.details().size())
        .isEqualTo(2);
    assertThat(
            between(new double[] {5, 5, 3, 3, 9}, new double[] {3, 3, 5, 5, 9})
                .orElseThrow()
                .details())
        .as("two numbers, each twice")
        .noneMatch(line -> line.contains("order"));
    assertThat(between(new double[] {12, 38}, new double[] {38, 12}).orElseThrow().details())
        .endsWith("the expected numbers, in reverse order");
  }

  @Test
  void numbersThatAreAllButTheExpectedOnesFollowNoRule() {
    double[] mine = {2e-4 + 3e-8, 5e-4 - 2e-8, 3e-4};

    assertThat(between(mine, new double[] {2e-4, 5e-4, 3e-4}).orElseThrow().details())
        .hasSize(2)
        .noneMatch(line -> line.contains("every") || line.contains("order"));
  }

  @Test
  void oneRowOrColumnThatHoldsAllDifferencesIsNamed() {
    double[][] wanted = {{1, 2, 3}, {5, 7, 9}};

    assertThat(between(new double[][] {{1, 2, 3}, {4, 7, 1}}, wanted).orElseThrow().details())
        .endsWith("all that differs is in row [1]");
    assertThat(between(new double[][] {{1, 4, 3}, {5, 8, 9}}, wanted).orElseThrow().details())
        .endsWith("all that differs is in column [1]");
    assertThat(between(new double[][] {{1, 4, 3}, {5, 7, 8}}, wanted).orElseThrow().details())
        .as("neither")
        .hasSize(2);
    assertThat(between(new double[][] {{1, 4, 3}, {5, 7, 9}}, wanted).orElseThrow().details())
        .as("one entry is shown as it is")
        .hasSize(1);
    assertThat(between(new double[] {1, 3, 2.5}, new double[] {1, 2, 3}).orElseThrow().details())
        .as("no matrix")
        .hasSize(2);
  }

  @Test
  void sideEffectsAreNamedInOrder() {
    Observation mine =
        new Observation(
            FlattenedValue.of(1.0), null, Set.of("x", "W", "b"), Set.of("rows", "delta"));

    assertWrong(
        Comparison.ofSideEffects(mine),
        "the caller's W was changed",
        "the caller's b was changed",
        "the caller's x was changed",
        "the result holds the caller's own array delta",
        "several rows of the result are one and the same array");
    assertThat(Comparison.ofSideEffects(shown(1.0))).isEmpty();
  }
}
