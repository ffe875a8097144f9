package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C3: any curvature and rate that do it are right. */
@Checks
final class ZigzagChecks {
  /**
   * What descent from w = 1 does.
   *
   * @param twoPositiveNumbers whether there are two, both above 0
   * @param jumpsToTheOtherSide whether w has the other sign after a step
   * @param getsSmaller whether it is nearer to 0
   */
  public record Course(
      boolean twoPositiveNumbers, boolean jumpsToTheOtherSide, boolean getsSmaller) {}

  @Check(kind = CheckKind.VALUES)
  @DisplayName("descent jumps to the other side in each step and converges")
  void isRight(AnswerUnderTest<H6.Zigzag> answer) {
    answer.agrees(
        "course",
        f -> {
          double[] pair = f.zigzag();
          double next = 1 - pair[1] * pair[0];
          return new Course(
              pair.length == 2 && pair[0] > 0 && pair[1] > 0, next < 0, Math.abs(next) < 1);
        });
  }
}
