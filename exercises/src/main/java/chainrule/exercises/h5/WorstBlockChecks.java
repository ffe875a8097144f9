package chainrule.exercises.h5;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q6. */
@Checks
class WorstBlockChecks {
  @Check(kind = Kind.SHAPE, weight = 10)
  @DisplayName("returns at all")
  void returns(Subject<H5.WorstBlock> answer) {
    answer.result("a right gradient", f -> new ToyCost().worst(f));
  }

  @Check(kind = Kind.VALUES, weight = 20)
  @DisplayName("finds the planted errors")
  void findsPlantedErrors(Subject<H5.WorstBlock> answer) {
    answer.agrees(
        "planted errors",
        f ->
            new Planted(
                new ToyCost().small(12, 14, 1e-3).wrong(12, 14, 1.027).worst(f),
                new ToyCost().wrong(6, 9, 3).scaled(1e-5).worst(f),
                new ToyCost().wrong(13, 14, 3).worst(f),
                new ToyCost().wrong(10, 11, 3).worst(f),
                new ToyCost().wrong(9, 12, Double.NaN).worst(f),
                new ToyCost().straight().wrong(9, 12, 2).worst(f),
                new ToyCost().small(9, 12, .1).wrong(0, 6, 1.3).wrong(9, 12, 3).worst(f),
                new ToyCost().wrong(1, 2, 1.6).wrong(6, 9, 1.2).worst(f),
                new ToyCost().wrong(0, 6, 3).wrong(9, 12, 1.3).worst(f),
                new ToyCost().wrong(6, 9, -1).worst(f)));
  }

  @Check(kind = Kind.VALUES, weight = 5)
  @DisplayName("finds nothing where nothing is wrong")
  void noFalseAlarm(Subject<H5.WorstBlock> answer) {
    answer.agrees(
        "right gradients",
        f ->
            new Sound(
                new ToyCost().worst(f),
                new ToyCost().worstOfOne(f),
                new ToyCost().kinked(7, 9).worst(f),
                new ToyCost().silent(10, 12).worst(f)));
  }

  @Check(kind = Kind.ARGUMENTS, weight = 5)
  @DisplayName("theta is left exactly as it was")
  void argumentsStay(Subject<H5.WorstBlock> answer) {
    answer.leavesArgumentsAlone("arguments", f -> new ToyCost().wrong(7, 8, 2).worst(f));
  }

  @Check(kind = Kind.INVARIANCE, weight = 10)
  @DisplayName("the unit of the cost does not matter")
  void unitOfTheCost(Subject<H5.WorstBlock> answer) {
    answer.agrees(
        "five units of the cost",
        f -> {
          int[] worst = new int[5];
          for (int unit = 0; unit < worst.length; unit++) {
            worst[unit] =
                new ToyCost().wrong(9, 12, 1.05).scaled(Math.pow(10, 2 - 2 * unit)).worst(f);
          }
          return worst;
        });
  }

  /** The answers for gradients with a planted error, each named after the error. */
  public record Planted(
      int smallBiasOffByThreePercent,
      int costInSmallUnits,
      int lastEntry,
      int eleventhEntry,
      int notANumber,
      int straightLine,
      int twoWrongBlocks,
      int oneBadEntryAgainstThree,
      int firstOfTwoIsWorse,
      int signFlipped) {}

  /** The answers for gradients that are right. */
  public record Sound(int allRight, int oneBlock, int kink, int entriesThatDoNothing) {}
}
