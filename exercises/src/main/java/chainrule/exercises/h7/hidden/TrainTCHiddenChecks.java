package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.TrainTCChecks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q5c. */
@Checks
final class TrainTCHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("the first sweeps with other rates, from your own start")
  void firstSweeps(AnswerUnderTest<H7.LettersTraining> answer) {
    SplittableRandom random = answer.random();
    double eps = random.nextInt(3, 9) / 64.0;
    double alpha = random.nextInt(6, 14) / 16.0;
    TrainTCChecks.follow(
        answer, "first sweeps, drawn rates", eps, alpha, random.nextInt(1_000_000));
  }
}
