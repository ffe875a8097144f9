package chainrule.exercises.h0.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnClasses;
import chainrule.exercises.h0.H0;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2. */
@Checks
final class OneHotHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 0.5)
  @DisplayName("other random labels")
  void agreesOnRandomCases(AnswerUnderTest<H0.OneHot> answer) {
    SplittableRandom random = answer.random().split();
    for (int K : new int[] {3, 5, 10}) {
      int[] y = DrawnClasses.labels(random, 11, K);
      answer.agrees("hidden labels of " + K, f -> f.oneHot(y, K));
    }
    answer.agrees("one label of one class", f -> f.oneHot(new int[] {0}, 1));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.5)
  @DisplayName("labels in the opposite order give the rows in the opposite order")
  void goesRowByRow(AnswerUnderTest<H0.OneHot> answer) {
    int[] y = DrawnClasses.labels(answer.random().split().split(), 6, 4);
    int[] turned = new int[y.length];
    for (int i = 0; i < y.length; i++) {
      turned[i] = y[y.length - 1 - i];
    }
    double[][] rows = answer.result("in order", f -> f.oneHot(y, 4));
    double[][] back = answer.result("in the opposite order", f -> f.oneHot(turned, 4));
    for (int i = 0; i < y.length; i++) {
      answer.holds(
          Arrays.equals(rows[i], back[y.length - 1 - i]),
          "label "
              + y[i]
              + " gives "
              + Arrays.toString(rows[i])
              + " in one order and "
              + Arrays.toString(back[y.length - 1 - i])
              + " in the other");
    }
    answer.agrees("in order again", f -> f.oneHot(y, 4));
    answer.agrees("in the opposite order again", f -> f.oneHot(turned, 4));
  }
}
