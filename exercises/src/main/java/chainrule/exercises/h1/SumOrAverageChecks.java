package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C1: any weights and inputs that show the difference are right. */
@Checks
final class SumOrAverageChecks {
  @Check(kind = CheckKind.VALUES)
  @DisplayName("one of the two neurons fires, the other does not")
  void differs(AnswerUnderTest<H1.SumOrAverage> answer) {
    double[] found = answer.resultOfAnyShape("four numbers", H1.SumOrAverage::sumOrAverage);
    answer.holds(
        found.length == 4, "yours has " + found.length + " numbers   expected w₁, w₂, x₁ and x₂");
    answer.holds(
        found[0] > 0 && found[1] > 0, "a weight is not above 0   expected both to be", "NEGATIVE");
    double sum = found[0] * found[2] + found[1] * found[3];
    double average = sum / (found[0] + found[1]);
    String both = "the sum is " + sum + " and the average " + average + ": ";
    answer.holds(
        Math.abs(sum - average) > 1e-9, both + "they are the same", sum == 0 ? "ZERO" : "SHARES");
    answer.holds(sum < 1 || average < 1, both + "both neurons fire", "BOTHFIRE");
    answer.holds(sum >= 1 || average >= 1, both + "neither neuron fires", "NEITHER");
  }
}
