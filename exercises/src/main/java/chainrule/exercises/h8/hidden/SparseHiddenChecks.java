package chainrule.exercises.h8.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h8.AutoencoderProblem;
import chainrule.exercises.h8.DigitData;
import chainrule.exercises.h8.H8;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2d. */
@Checks
final class SparseHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 1.75)
  @DisplayName("drawn nets and images")
  void agreesOnRandomCases(AnswerUnderTest<H8.Sparse> answer) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < 3; k++) {
      AutoencoderProblem net = AutoencoderProblem.draw(random, 2 + k, 3 + k, 5 - k);
      double lambda = 0.125 * random.nextInt(1, 30);
      double beta = 0.25 * random.nextInt(1, 20);
      double rho = 0.01 * random.nextInt(1, 60);
      answer.agrees(
          "drawn " + k, f -> f.sparse(net.theta(), net.hidden(), net.X(), lambda, beta, rho));
    }
  }

  @Check(kind = CheckKind.RANDOM, weight = 0.75)
  @DisplayName("64-25-64 on digits: all 3,289 derivatives")
  void agreesOnDigits(AnswerUnderTest<H8.Sparse> answer) {
    AutoencoderProblem net = AutoencoderProblem.of(answer.random(), DigitData.first(10), 25);
    answer.agrees("digits", f -> f.sparse(net.theta(), net.hidden(), net.X(), 1e-4, 3, 0.01));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.25)
  @DisplayName("every image twice changes nothing")
  void keepsTheMean(AnswerUnderTest<H8.Sparse> answer) {
    AutoencoderProblem net = AutoencoderProblem.draw(answer.random(), 3, 4, 3);
    double[][] twice = new double[6][];
    Arrays.setAll(twice, i -> net.X()[i % 3]);
    double once =
        answer.result(
            "once", f -> f.sparse(net.theta(), net.hidden(), net.X(), 0.5, 3, 0.1).cost());
    double both =
        answer.result("twice", f -> f.sparse(net.theta(), net.hidden(), twice, 0.5, 3, 0.1).cost());
    answer.holds(
        Math.abs(once - both) <= 1e-9 * (1 + Math.abs(once)),
        "the cost is another one when every image stands there twice");
  }
}
