package chainrule.exercises.toy;

import chainrule.exercises.Kind;
import chainrule.exercises.examine.Check;
import chainrule.exercises.examine.Checks;
import chainrule.exercises.examine.Subject;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;

/** Checks in another order than they are asked in; each first asks a case named like itself. */
@Checks
public class TroubledChecks {
  @Check(kind = Kind.VALUES)
  void breaks(Subject<T1.Square> answer) {
    ask(answer, 4);
    throw new IllegalStateException("a fault of the check");
  }

  @Check(kind = Kind.VALUES)
  void aborts(Subject<T1.Square> answer) {
    ask(answer, 3);
    Assumptions.abort("not today");
  }

  @Check(kind = Kind.INVARIANCE)
  @Disabled("never run")
  void sleeps(Subject<T1.Square> answer) {
    ask(answer, 5);
  }

  @Check(kind = Kind.SHAPE)
  void zeroStays(Subject<T1.Square> answer) {
    ask(answer, 2);
  }

  @Check(kind = Kind.SHAPE)
  void anyNumberIsNotNegative(Subject<T1.Square> answer) {
    answer.holds(ask(answer, 1) >= 0, "a square is negative", "MINUS");
  }

  private static double ask(Subject<T1.Square> answer, int n) {
    return answer.result("case " + n, f -> f.square(new double[] {n}))[0];
  }
}
