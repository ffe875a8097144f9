package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.BatchFacts;
import chainrule.exercises.h6.H6;
import chainrule.exercises.h6.drawn.OrderFacts;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2. */
@Checks
final class MinibatchesHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.3)
  @DisplayName("other numbers of examples and sizes of batches")
  void takesEachOnce(AnswerUnderTest<H6.Minibatches> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 3; k++) {
      int size = random.nextInt(3, 8);
      int m = random.nextInt(3, 6) * size + random.nextInt(1, size);
      answer.agrees("hidden " + k, f -> BatchFacts.of(f, m, size));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.5)
  @DisplayName("with many seeds 3 examples come in every order, and no order more often")
  void shufflesFairly(AnswerUnderTest<H6.Minibatches> answer) {
    answer.agrees("places of 4", f -> BatchFacts.numbersSeen(f, 4));
    answer.agrees("orders of 3 and of 18", f -> OrderFacts.of(f::minibatches, 3, 18));
  }
}
