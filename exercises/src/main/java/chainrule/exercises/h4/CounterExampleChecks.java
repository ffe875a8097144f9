package chainrule.exercises.h4;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.math.Matrix;
import chainrule.nn.PRelu;
import org.junit.jupiter.api.DisplayName;

/** The checks of C1: any pair that shows the difference is right, so none is compared. */
@Checks
class CounterExampleChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("the formula and PReLU differ there")
  void differs(AnswerUnderTest<H4.CounterExample> answer) {
    double[] pair = answer.resultOfAnyShape("pair", H4.CounterExample::counterExample);
    answer.holds(pair.length == 2, "yours has " + pair.length + " numbers   expected x and a");
    double x = pair[0];
    double a = pair[1];
    PRelu unit = new PRelu(1);
    unit.slopes()[0] = a;
    double output = unit.forward(Matrix.row(x)).get(0, 0);
    String same = "at x = " + x + " with a = " + a + " both give " + output;
    answer.holds(x != 0, same, "ATZERO");
    answer.holds(Math.abs(Math.max(a * x, x) - output) > 1e-9, same, "SAME");
  }
}
