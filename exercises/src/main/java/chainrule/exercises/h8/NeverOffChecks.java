package chainrule.exercises.h8;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The check of C2: any activations that do it are right. */
@Checks
final class NeverOffChecks {
  /**
   * What the five activations are like.
   *
   * @param fiveBetweenZeroAndOne whether there are five, all above 0 and below 1
   * @param meanIsAFifth whether their mean is 0.2
   * @param noneIsOff whether all are above 0.1
   */
  public record Activity(boolean fiveBetweenZeroAndOne, boolean meanIsAFifth, boolean noneIsOff) {}

  @Check(kind = CheckKind.VALUES, weight = 1)
  @DisplayName("the penalty is 0 and the unit is never off")
  void isRight(AnswerUnderTest<H8.NeverOff> answer) {
    answer.agrees(
        "activity",
        f -> {
          double[] a = f.neverOff();
          double mean = Arrays.stream(a).average().orElse(0);
          return new Activity(
              a.length == 5 && Arrays.stream(a).allMatch(each -> each > 0 && each < 1),
              Math.abs(mean - 0.2) < 1e-9,
              Arrays.stream(a).allMatch(each -> each > 0.1));
        });
  }
}
