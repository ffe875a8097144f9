package chainrule.exercises.toy;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;

/** Checks in another order than they are asked in; each first asks a case named like itself. */
@Checks
public class TroubledChecks {
  @Check(kind = CheckKind.VALUES)
  void breaks(AnswerUnderTest<T1.Square> answer) {
    ask(answer, 4);
    throw new IllegalStateException("a fault of the check");
  }

  @Check(kind = CheckKind.VALUES)
  void aborts(AnswerUnderTest<T1.Square> answer) {
    ask(answer, 3);
    Assumptions.abort("not today");
  }

  @Check(kind = CheckKind.INVARIANCE)
  @Disabled("never run")
  void sleeps(AnswerUnderTest<T1.Square> answer) {
    ask(answer, 5);
  }

  @Check(kind = CheckKind.SHAPE)
  void zeroStays(AnswerUnderTest<T1.Square> answer) {
    ask(answer, 2);
  }

  @Check(kind = CheckKind.SHAPE)
  void anyNumberIsNotNegative(AnswerUnderTest<T1.Square> answer) {
    answer.holds(ask(answer, 1) >= 0, "a square is negative", "MINUS");
  }

  private static double ask(AnswerUnderTest<T1.Square> answer, int n) {
    return answer.result("case " + n, f -> f.square(new double[] {n}))[0];
  }
}
