package chainrule.exercises.h0;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C3: any place near enough to the kink is right. */
@Checks
final class BesideAKinkChecks {
  private static final double STEP = 0.1;

  /**
   * What is measured at a place.
   *
   * @param slopeIsNeitherOneNorMinusOne whether it is neither
   * @param rightOfTheKink whether the whole step is to the right of 0, or touches it from there
   * @param leftOfTheKink whether it is to the left
   */
  public record Measured(
      boolean slopeIsNeitherOneNorMinusOne, boolean rightOfTheKink, boolean leftOfTheKink) {}

  @Check(kind = CheckKind.VALUES)
  @DisplayName("the slope measured there is neither 1 nor −1")
  void isRight(AnswerUnderTest<H0.BesideAKink> answer) {
    answer.agrees(
        "place",
        f -> {
          double at = f.besideAKink();
          double slope = (Math.abs(at + STEP) - Math.abs(at - STEP)) / (2 * STEP);
          return new Measured(Math.abs(slope) < 1 - 1e-9, slope >= 1 - 1e-9, slope <= -1 + 1e-9);
        });
  }
}
