package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts on entries and blocks whose measured values and errors are given. */
class VerdictTests {

  @ParameterizedTest
  @CsvSource({
    "1.00005, 1, 0, CLOSE",
    "1.0005, 1, 0, WRONG",
    "1.0005, 1, 0.000499, INCONCLUSIVE",
    "1, 1, 0.00011, INCONCLUSIVE",
    "1, 1, 0.00009, RIGHT",
    "1.0000003, 1, 1e-7, RIGHT",
    "1.0000006, 1, 1e-7, CLOSE",
    "2, 1, 0.5, WRONG",
    "9e-10, -9e-10, 0, RIGHT",
    "1.1e-9, 0, 0, WRONG",
    "1e-9, 0, 0, WRONG",
    "0, 0, 1, RIGHT"
  })
  void entryHasTheBenefitOfItsError(double a, double n, double error, Agreement expected) {
    assertThat(GradientEntry.judge(0, a, n, error, true).agreement()).isEqualTo(expected);
  }

  @Test
  void relativeErrorIsOfTheLargerOfBoth() {
    assertThat(entry(3, 4).relativeError()).isEqualTo(.25);
    assertThat(entry(4, -4).relativeError()).isEqualTo(2);
    assertThat(entry(9e-10, 0).relativeError()).isZero();
    assertThat(entry(1e-9, 0).relativeError()).isEqualTo(1);
    assertThat(entry(Double.NaN, 1).relativeError()).isInfinite();
    assertThat(entry(1, Double.NaN).relativeError()).isNaN();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void worstEntryOfABlockDecides(int worst) {
    double[] analytic = {1 + 1e-3, 1 + 1e-3, 1 + 1e-3};
    analytic[worst] = 1.5;
    BlockCheck block = check(analytic, 1, 1, 1).blocks().get(0);
    assertThat(block.agreement()).isEqualTo(Agreement.WRONG);
    assertThat(block.worst().index()).isEqualTo(worst);
    assertThat(block.maxRelativeError()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(block.inconclusive()).isZero();
  }

  @Test
  void unmeasuredEntriesAreCountedAndDoNotHideAWrongOne() {
    BlockCheck open =
        check(new double[] {1, 1, 1 + 1e-5}, Double.NaN, Double.NaN, 1).blocks().get(0);
    assertThat(open.agreement()).isEqualTo(Agreement.INCONCLUSIVE);
    assertThat(open.inconclusive()).isEqualTo(2);
    BlockCheck wrong = check(new double[] {1, 2, 1}, Double.NaN, 1, 1).blocks().get(0);
    assertThat(wrong.agreement()).isEqualTo(Agreement.WRONG);
    assertThat(wrong.worst().index()).isEqualTo(1);
    assertThat(wrong.inconclusive()).isEqualTo(1);
  }

  @Test
  void worstOfAllIsTheLargestErrorOfTheWorstBlocks() {
    double[] analytic = {1 + 1e-5, 1.2, 1, 1.9, 1.3};
    GradientCheck check =
        GradientCheck.compare(
            analytic,
            measured(1, 1, 1, 1, 1),
            List.of(
                new ParameterBlock("a", 0, 1),
                new ParameterBlock("b", 1, 3),
                new ParameterBlock("c", 3, 4),
                new ParameterBlock("d", 4, 5)));
    assertThat(check.worst().index()).isEqualTo(3);
    assertThat(check.entries()).hasSize(5);
    assertThat(check.blocks().get(2).toString()).contains("entry 0: yours 1.9");
    assertThat(check.overall()).isEqualTo(Agreement.WRONG);
    assertThat(Agreement.RIGHT.worse(Agreement.CLOSE)).isEqualTo(Agreement.CLOSE);
    assertThat(Agreement.WRONG.worse(Agreement.CLOSE)).isEqualTo(Agreement.WRONG);
  }

  @Test
  void reportCountsEntriesFromTheirBlocksStart() {
    GradientCheck check =
        GradientCheck.compare(
            new double[] {1, 1, 1, 5},
            measured(1, 1, 1, 1),
            List.of(new ParameterBlock("W", 0, 1), new ParameterBlock("b", 1, 4)));
    assertThat(check.blocks().get(1).toString()).contains("entry 2: yours 5");
  }

  /** How many of five entries, measured to this relative error, differ by that much. */
  @ParameterizedTest
  @CsvSource({
    "5, 1e-12, 1e-9, true",
    "3, 1e-12, 1e-9, true",
    "2, 1e-12, 1e-9, false",
    "5, 1e-12, 1e-11, false",
    "5, 1e-9, 1e-7, false",
    "5, 1e-15, 9e-14, false",
    "5, 1e-15, 2e-13, true",
    "5, 9e-11, 5e-9, true",
    "5, 1.1e-10, 5e-9, false"
  })
  void halfOfTheEntriesNoisyMeansMeasured(int noisy, double error, double off, boolean expected) {
    double[] analytic = {4, 4, 4, 4, 4};
    for (int i = 0; i < noisy; i++) {
      analytic[i] *= 1 + off;
    }
    double[] errors = {4 * error, 4 * error, 4 * error, 4 * error, 4 * error};
    GradientCheck check = check(analytic, errors, new double[] {4, 4, 4, 4, 4});
    assertThat(check.overall()).isEqualTo(Agreement.RIGHT);
    assertThat(check.onlyFiniteDifferenceExact()).isEqualTo(expected);
  }

  @Test
  void threeEntriesAreTooFewAndZerosDoNotCount() {
    double[] errors = {1e-12, 1e-12, 1e-12, 1e-12};
    double off = 1 + 1e-9;
    assertThat(
            check(new double[] {off, off, off}, Arrays.copyOf(errors, 3), new double[] {1, 1, 1})
                .onlyFiniteDifferenceExact())
        .isFalse();
    assertThat(
            check(new double[] {off, off, off, off}, errors, new double[] {1, 1, 1, 1})
                .onlyFiniteDifferenceExact())
        .isTrue();
    assertThat(
            check(new double[] {off, off, off, 5e-10}, errors, new double[] {1, 1, 1, 4e-10})
                .onlyFiniteDifferenceExact())
        .isFalse();
  }

  @Test
  void halfOfFourIsEnoughAndEverySizeIsMeasuredByItsOwn() {
    double[] errors = {5e-8, 5e-8, 5e-8, 5e-8};
    double off = 1000 * (1 + 5e-9);

    assertThat(
            check(new double[] {off, off, 1000, 1000}, errors, thousand())
                .onlyFiniteDifferenceExact())
        .isTrue();
    assertThat(
            check(new double[] {off, 1000, 1000, 1000}, errors, thousand())
                .onlyFiniteDifferenceExact())
        .isFalse();
  }

  private static double[] thousand() {
    return new double[] {1000, 1000, 1000, 1000};
  }

  @Test
  void undecidedBlockIsNotTheWorstHoweverFarOff() {
    GradientCheck check =
        GradientCheck.compare(
            new double[] {1, 1.001},
            NumericalGradient.measured(
                new double[] {2, 1}, new double[] {.99999, 0}, new boolean[2], 1),
            List.of(new ParameterBlock("undecided", 0, 1), new ParameterBlock("wrong", 1, 2)));
    assertThat(check.blocks().get(0).agreement()).isEqualTo(Agreement.INCONCLUSIVE);
    assertThat(check.worst().index()).isEqualTo(1);
  }

  @Test
  void repeatingTheMeasurementToTheLastBitOfItsNoiseMeansMeasured() {
    double[] value = {1.1, 1.2, 1.3, 1.4};
    double[] noisy = {1e-12, 1e-12, 1e-12, 1e-12};
    double[] exact = {1e-16, 1e-16, 1e-16, 1e-16};
    assertThat(check(value, noisy, value).onlyFiniteDifferenceExact()).isTrue();
    assertThat(check(value, exact, value).onlyFiniteDifferenceExact()).isFalse();
    double[] derived = value.clone();
    derived[3] = Math.nextUp(derived[3]);
    assertThat(check(derived, noisy, value).onlyFiniteDifferenceExact()).isFalse();
  }

  /** Found with one of 2,000 seeds: the numbers of a unit whose inputs have few digits. */
  @Test
  void shortNumbersThatTheMeasurementHitsExactlyAreNotCalledMeasured() {
    double[] round = {33 / 128., -363 / 2048., 33 / 128., -231 / 1024.};
    double[] errors = {2e-15, 2e-15, 2e-15, 2e-15};
    assertThat(check(round, errors, round).onlyFiniteDifferenceExact()).isFalse();
    double[] full = {33 / 128.1, -363 / 2048.1, 33 / 128.3, -231 / 1024.1};
    assertThat(check(full, errors, full).onlyFiniteDifferenceExact()).isTrue();
  }

  @Test
  void derivedGradientOfRoundNumbersIsNotCalledMeasured() {
    double[] c = {.5, -1.25, 2, .75, -1};
    double[] theta = {1.5, .25, -2, 1, .0625};
    NumericalGradient measured =
        NumericalGradient.of(
            t -> {
              double z = -.5;
              for (int i = 0; i < t.length; i++) {
                z += c[i] * t[i];
              }
              return z * z / 2;
            },
            theta);
    double z = -.5 + .75 - .3125 - 4 + .75 - .0625;
    GradientCheck check =
        GradientCheck.compare(Arrays.stream(c).map(factor -> factor * z).toArray(), measured);
    assertThat(check.overall()).isEqualTo(Agreement.RIGHT);
    assertThat(check.onlyFiniteDifferenceExact()).isFalse();
  }

  private static GradientEntry entry(double analytic, double numeric) {
    return GradientEntry.judge(0, analytic, numeric, 0, true);
  }

  private static GradientCheck check(double[] analytic, double... numeric) {
    return GradientCheck.compare(analytic, measured(numeric));
  }

  private static GradientCheck check(double[] analytic, double[] errors, double[] numeric) {
    return GradientCheck.compare(
        analytic, NumericalGradient.measured(numeric, errors, new boolean[numeric.length], 1));
  }

  private static NumericalGradient measured(double... numeric) {
    return NumericalGradient.measured(
        numeric, new double[numeric.length], new boolean[numeric.length], 1);
  }
}
