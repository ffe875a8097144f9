package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.drawn.OrderFacts;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q2: any random order is right, so what holds of all of them is asked. */
@Checks
final class MinibatchesChecks {
  @Check(kind = CheckKind.VALUES, weight = 1)
  @DisplayName("10 examples in batches of 4, and 23 in batches of 5: each comes once")
  void takesEachOnce(AnswerUnderTest<H6.Minibatches> answer) {
    answer.agrees("10 by 4", f -> BatchFacts.of(f, 10, 4));
    answer.agrees("23 by 5", f -> BatchFacts.of(f, 23, 5));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.6)
  @DisplayName("batches that come out even, a single batch, batches of one")
  void cutsAtTheEdges(AnswerUnderTest<H6.Minibatches> answer) {
    answer.agrees("12 by 3", f -> BatchFacts.of(f, 12, 3));
    answer.agrees("9 by 20", f -> BatchFacts.of(f, 9, 20));
    answer.agrees("8 by 8", f -> BatchFacts.of(f, 8, 8));
    answer.agrees("11 by 1", f -> BatchFacts.of(f, 11, 1));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.6)
  @DisplayName("with many seeds each of 5 examples comes to each place, and no order more often")
  void shufflesFairly(AnswerUnderTest<H6.Minibatches> answer) {
    answer.agrees("places of 5", f -> BatchFacts.numbersSeen(f, 5));
    answer.agrees("orders of 4 and of 16", f -> OrderFacts.of(f::minibatches, 4, 16));
  }
}
