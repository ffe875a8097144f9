package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6b. */
@Checks
final class StopEpochChecks {
  @Check(kind = CheckKind.VALUES, weight = 1.3)
  @DisplayName("stops after patience epochs without a new best, and not before")
  void stopsInTime(AnswerUnderTest<H6.StopEpoch> answer) {
    double[] course = {9, 7, 8, 6, 7, 6.5, 7, 5, 6, 4, 8};
    for (int patience = 1; patience <= 5; patience++) {
      int allowed = patience;
      answer.agrees("patience " + patience, f -> f.stopEpoch(course.clone(), allowed));
    }
    answer.agrees("falls to the end", f -> f.stopEpoch(new double[] {5, 4, 3, 2, 1}, 2));
    answer.agrees("rises at once", f -> f.stopEpoch(new double[] {5, 6, 7, 4}, 2));
    answer.agrees("one epoch", f -> f.stopEpoch(new double[] {3}, 3));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.8)
  @DisplayName("falls after rises that are no new best; equal is no new best")
  void comparesWithTheBest(AnswerUnderTest<H6.StopEpoch> answer) {
    answer.agrees("sawtooth", f -> f.stopEpoch(new double[] {4, 6, 5, 7, 6, 3, 8}, 4));
    answer.agrees("sawtooth, more patience", f -> f.stopEpoch(new double[] {4, 6, 5, 7, 6, 3}, 5));
    answer.agrees("hardly lower", f -> f.stopEpoch(new double[] {0.5, 0.4999995, 0.7, 0.8}, 2));
    answer.agrees("equal", f -> f.stopEpoch(new double[] {4, 3, 3, 3, 2, 1}, 2));
    answer.agrees("equal, more patience", f -> f.stopEpoch(new double[] {4, 3, 3, 5}, 5));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.5)
  @DisplayName("an error that is NaN is no new best")
  void passesOverNan(AnswerUnderTest<H6.StopEpoch> answer) {
    double nan = Double.NaN;
    answer.agrees("NaN at the end", f -> f.stopEpoch(new double[] {4, 2, 3, nan, nan, nan}, 4));
    answer.agrees("NaN between", f -> f.stopEpoch(new double[] {4, 3, nan, 2, 5, 6}, 2));
    answer.agrees("NaN uses patience up", f -> f.stopEpoch(new double[] {4, 3, nan, nan, 2}, 2));
    answer.agrees("NaN after a rise", f -> f.stopEpoch(new double[] {4, 3, 5, nan, 6, 2}, 2));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.2)
  @DisplayName("leaves the errors as they were")
  void leavesArguments(AnswerUnderTest<H6.StopEpoch> answer) {
    answer.leavesArgumentsAlone("errors", f -> f.stopEpoch(new double[] {4, 5, 3, 6, 7}, 2));
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.7)
  @DisplayName("random courses")
  void agreesOnRandomCases(AnswerUnderTest<H6.StopEpoch> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 4; k++) {
      double[] course = random.doubles(12, 0.1, 2).toArray();
      int patience = 1 + k;
      answer.agrees("random " + k, f -> f.stopEpoch(course, patience));
    }
  }
}
