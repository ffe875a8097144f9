package chainrule.exercises.h8.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h8.DigitData;
import chainrule.exercises.h8.DigitPart;
import chainrule.exercises.h8.H8;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1b. */
@Checks
final class ReadDigitsHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.6, seconds = 30)
  @DisplayName("at least 92 of 100 right, digits under other names, pixels in another order")
  void readsDisguisedDigits(AnswerUnderTest<H8.ReadDigits> answer) {
    DigitPart part = DigitData.disguised(DigitData.few(3, 500, 360), answer.random());
    int[] said =
        answer.result("disguised", f -> f.readDigits(part.X(), part.labels(), part.unseen(), 2));
    double share = part.share(said);
    answer.holds(
        share >= 0.92, "of " + said.length + " digits fewer than 92 in 100 were read right");
  }
}
