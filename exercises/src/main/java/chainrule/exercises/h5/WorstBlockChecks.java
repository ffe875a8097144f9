package chainrule.exercises.h5;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q6; in none of them is one index right for everything. */
@Checks
class WorstBlockChecks {
  @Check(kind = CheckKind.SHAPE, weight = 5)
  @DisplayName("returns at all")
  void returns(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.result("a wrong gradient", f -> new ToyCost().at(12, 20).wrong(10, 11, 3).worst(f));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("one wrong block or none, wherever the error sits")
  void findsOneError(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.agrees(
        "one error",
        f ->
            new One(
                new ToyCost().worst(f),
                new ToyCost().wrong(0, 1, 3).worst(f),
                new ToyCost().wrong(14, 15, 3).worst(f),
                new ToyCost().wrong(6, 7, 1.5).worst(f),
                new ToyCost().wrong(12, 13, 1.5).worst(f),
                new ToyCost().wrong(9, 10, .5).worst(f),
                new ToyCost().wrong(6, 9, -1).worst(f),
                new ToyCost().small(13, 15, 1e-3).wrong(13, 15, 1.027).worst(f),
                new ToyCost().straight().wrong(10, 13, 2).worst(f),
                new ToyCost().wrong(10, 13, 0).worst(f),
                new ToyCost().worstOfOne(f),
                new ToyCost().wrong(14, 15, 3).worstOfOne(f)));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("the worst of several, the first of equals")
  void findsTheWorst(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.agrees(
        "several errors",
        f ->
            new Several(
                new ToyCost().small(10, 13, .1).wrong(0, 6, 1.3).wrong(10, 13, 3).worst(f),
                new ToyCost().wrong(1, 2, 1.6).wrong(6, 9, 1.2).worst(f),
                new ToyCost().wrong(0, 6, 3).wrong(10, 13, 1.3).worst(f),
                new ToyCost().wrong(0, 6, 1.3).wrong(13, 14, 3).worst(f),
                new ToyCost().wrong(6, 9, 3).wrong(10, 13, .2).worst(f),
                new ToyCost().wrong(6, 9, .3).wrong(10, 13, 5).worst(f),
                new ToyCost().wrong(0, 6, -.2).wrong(13, 15, -1).worst(f),
                new ToyCost().wrong(0, 6, -1).wrong(13, 15, -.2).worst(f),
                new ToyCost().wrong(6, 9, 0).wrong(10, 13, 0).worst(f),
                new ToyCost().wrong(0, 6, 3).wrong(10, 13, Double.NaN).worst(f),
                new ToyCost().wrong(6, 7, INFINITE).wrong(13, 14, Double.NaN).worst(f),
                new ToyCost().wrong(0, 1, Double.NaN).wrong(13, 15, 3).worst(f)));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("threshold, step, kinks and zeros")
  void measuresAsAsked(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.agrees(
        "threshold and step",
        f ->
            new Measured(
                new ToyCost().curved(7, 80).wrong(7, 8, 1 - .8e-3).worst(f),
                new ToyCost().curved(7, 80).wrong(7, 8, 1 + .8e-3).worst(f),
                new ToyCost().curved(7, 80).wrong(7, 8, 1 - 1.2e-3).worst(f),
                new ToyCost().curved(7, 80).wrong(7, 8, 1 + 1.2e-3).worst(f),
                new ToyCost().curved(7, 95).wrong(7, 8, 1 - .3e-3).worst(f),
                new ToyCost().curved(7, 95).wrong(7, 8, 1 + .3e-3).worst(f),
                new ToyCost().curved(11, 70).wrong(11, 12, 3).worst(f),
                new ToyCost().at(11, 150).curved(11, .9).wrong(11, 12, 3).worst(f),
                new ToyCost().at(12, -150).curved(12, .9).wrong(12, 13, 3).worst(f),
                new ToyCost().at(8, .01).curved(8, 125).wrong(8, 9, 3).worst(f),
                new ToyCost().at(8, 0).worst(f)));
    answer.agrees(
        "kinks and zeros",
        f ->
            new Undecided(
                new ToyCost().kinked(7, 9).worst(f),
                new ToyCost().kinkedDown(7, 9).worst(f),
                new ToyCost().kinked(7, 8).wrong(7, 8, 3).worst(f),
                new ToyCost().kinked(6, 7).wrong(8, 9, 3).worst(f),
                new ToyCost().kinked(7, 9).wrong(13, 14, 3).worst(f),
                new ToyCost().straight().beside(7, 5e-5).wrong(7, 8, 3).worst(f),
                new ToyCost().beside(7, 5e-6).wrong(7, 8, 3).worst(f),
                new ToyCost().kinked(10, 11).wrong(10, 11, Double.NaN).worst(f),
                new ToyCost().kinked(7, 8).wrong(7, 8, INFINITE).worst(f),
                new ToyCost().silent(10, 12).worst(f),
                new ToyCost().silent(10, 12).plus(11, 5e-10).worst(f),
                new ToyCost().silent(10, 12).plus(11, .3).worst(f)));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("theta is left exactly as it was")
  void argumentsStay(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.leavesArgumentsAlone("arguments", f -> new ToyCost().wrong(7, 8, 2).worst(f));
    answer.leavesArgumentsAlone("arguments, all right", f -> new ToyCost().worst(f));
    answer.leavesArgumentsAlone("arguments, kink", f -> new ToyCost().kinked(7, 9).worst(f));
    answer.leavesArgumentsAlone(
        "arguments, not a number", f -> new ToyCost().wrong(1, 2, Double.NaN).worst(f));
    answer.leavesArgumentsAlone("arguments, zeros", f -> new ToyCost().silent(10, 12).worst(f));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("the unit of the cost does not matter")
  void unitOfTheCost(AnswerUnderTest<H5.WorstBlock> answer) {
    answer.agrees(
        "five units of the cost",
        f -> {
          int[][] worst = new int[5][];
          for (int unit = 0; unit < worst.length; unit++) {
            double scale = Math.pow(10, 2 - 2 * unit);
            worst[unit] =
                new int[] {
                  new ToyCost().scaled(scale).worst(f),
                  new ToyCost().wrong(10, 13, 1.05).scaled(scale).worst(f),
                  new ToyCost().curved(2, 60).wrong(2, 3, 1.05).scaled(scale).worst(f),
                };
          }
          return worst;
        });
  }

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** The answers for gradients with at most one wrong block, each named after the error. */
  public record One(
      int allRight,
      int firstEntry,
      int lastEntry,
      int firstEntryOfABlock,
      int lastEntryOfABlock,
      int blockOfOneEntry,
      int signFlipped,
      int smallBlockOffByThreePercent,
      int straightLine,
      int gradientZero,
      int oneBlockRight,
      int oneBlockWrong) {}

  /** The answers for gradients with two wrong blocks. */
  public record Several(
      int smallBlockIsWorse,
      int oneBadEntryAgainstThree,
      int firstIsWorse,
      int lastIsWorse,
      int threefoldAgainstAFifth,
      int threeTenthsAgainstFivefold,
      int bothSignsWrong,
      int bothSignsWrongTheFirstWorse,
      int bothZero,
      int threefoldAgainstNotANumber,
      int infiniteAgainstNotANumber,
      int notANumberAgainstThreefold) {}

  /** The answers where threshold and step decide. */
  public record Measured(
      int belowTheThreshold,
      int belowTheThresholdFromAbove,
      int aboveTheThreshold,
      int aboveTheThresholdFromAbove,
      int curvedAndAlmostRight,
      int curvedAndAlmostRightFromAbove,
      int curved,
      int tooCurvedForItsStep,
      int tooCurvedForItsStepBelowZero,
      int tooCurvedNearZero,
      int thetaZero) {}

  /** The answers where entries cannot be measured, or have neither slope nor gradient. */
  public record Undecided(
      int kink,
      int kinkWhereTheSlopeFalls,
      int wrongAtAKink,
      int kinkAndAnErrorInItsBlock,
      int kinkAndAnErrorElsewhere,
      int fartherFromAKinkThanTheStep,
      int nearerToAKinkThanTheStep,
      int notANumberAtAKink,
      int infiniteAtAKink,
      int entriesThatDoNothing,
      int tinyWhereNothingHappens,
      int gradientWhereNothingHappens) {}
}
