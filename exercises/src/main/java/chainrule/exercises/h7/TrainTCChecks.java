package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.FirstSweeps;
import chainrule.exercises.h7.lab.LetterNet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q5c: the random numbers are the answer's own. */
@Checks
public final class TrainTCChecks {
  private static final LetterNet LETTERS = TcCostChecks.letters(7);
  private static final int SEEDS = 13;
  private static final int SWEEPS = 4000;

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("12 parameters")
  void shapeIsRight(AnswerUnderTest<H7.LettersTraining> answer) {
    answer.result("shape", f -> f.trainTC(0.03, 0.95, 1, 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("starts with small random numbers, others for another seed")
  void starts(AnswerUnderTest<H7.LettersTraining> answer) {
    double[][] starts =
        answer.result(
            "starts",
            f ->
                new double[][] {
                  f.trainTC(0.03, 0.95, 0, 1),
                  f.trainTC(0.03, 0.95, 0, 2),
                  f.trainTC(0.03, 0.95, 0, 1)
                });
    FirstSweeps.isStart(answer, starts[0], 0.3);
    answer.holds(!Arrays.equals(starts[0], starts[1]), "two seeds gave the same start", "ONESEED");
    answer.holds(
        Arrays.equals(starts[0], starts[2]), "one seed gave two different starts", "NOSEED");
  }

  @Check(kind = CheckKind.VALUES, weight = 20)
  @DisplayName("the first four sweeps, from your own start")
  void firstSweeps(AnswerUnderTest<H7.LettersTraining> answer) {
    follow(answer, "first sweeps", 0.03, 0.95, 3);
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 30, seconds = 30)
  @DisplayName("one of thirteen seeds tells T from C, however they are turned")
  void learns(AnswerUnderTest<H7.LettersTraining> answer) {
    double[] theta = answer.result("one of thirteen seeds", TrainTCChecks::best);
    answer.holds(
        LETTERS.right(theta) == 8,
        "after at most "
            + SWEEPS
            + " sweeps the best run has "
            + LETTERS.right(theta)
            + " of 8 letters right");
  }

  private static double[] best(H7.LettersTraining answer) {
    double[] best = new double[0];
    int most = -1;
    for (long seed = 1; seed <= SEEDS && most < 8; seed++) {
      double[] theta = answer.trainTC(0.03, 0.95, SWEEPS, seed);
      int right = LETTERS.right(theta);
      if (right > most) {
        best = theta;
        most = right;
      }
    }
    return best;
  }

  /** Checks the first four sweeps. */
  public static void follow(
      AnswerUnderTest<H7.LettersTraining> answer,
      String caseId,
      double eps,
      double alpha,
      long seed) {
    double[][] after =
        answer.result(
            caseId,
            f ->
                IntStream.rangeClosed(0, 4)
                    .mapToObj(sweeps -> f.trainTC(eps, alpha, sweeps, seed))
                    .toArray(double[][]::new));
    new FirstSweeps(answer, LETTERS, eps, t -> alpha).follow(after);
  }
}
