package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.TrainFamilyChecks;
import chainrule.exercises.h7.lab.KinshipNet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q6c. */
@Checks
final class TrainFamilyHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 30)
  @DisplayName("sweeps through drawn questions, from your own start")
  void firstSweeps(AnswerUnderTest<H7.FamilyTraining> answer) {
    SplittableRandom random = answer.random();
    KinshipNet net = KinshipNet.draw(random, 5);
    TrainFamilyChecks.follow(answer, "drawn sweeps", net, random.nextInt(1_000_000));
  }
}
