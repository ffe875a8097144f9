package chainrule.exercises.h7.hidden;

import chainrule.data.Patterns;
import chainrule.data.Rules;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h5.NetworkProblem;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.TrainSymmetryChecks;
import chainrule.exercises.h7.lab.FirstSweeps;
import chainrule.exercises.h7.lab.SigmoidNet;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
/** The hidden checks of Q2c. */
@Checks
final class TrainSymmetryHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("the first sweeps with other rates, from your own start")
  void firstSweeps(AnswerUnderTest<H7.SymmetryTraining> answer) {
    SplittableRandom random = answer.random();
    double eps = random.nextInt(3, 9) / 64.0;
    double alpha = random.nextInt(6, 14) / 16.0;
    long seed = random.nextInt(1_000_000);
    double[][] after =
        answer.result(
            "first sweeps, drawn rates",
            f -> NetworkProblem.rows(TrainSymmetryChecks.first(f, eps, alpha, seed), 17));
    Patterns all = Rules.symmetry(6);
    SigmoidNet net =
        SigmoidNet.of(new double[][][] {all.inputs().toArray(), all.targets().toArray()}, 2);
    new FirstSweeps(answer, net, eps, t -> alpha).follow(after);
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 20, seconds = 30)
  @DisplayName("one of ten other seeds learns, and what is done stays as it is")
  void learns(AnswerUnderTest<H7.SymmetryTraining> answer) {
    double[][] both =
        answer.result("one of ten others", f -> TrainSymmetryChecks.bestAndLonger(f, 101));
    TrainSymmetryChecks.isLearned(answer, both[0]);
    answer.holds(
        Arrays.equals(both[0], both[1]) || !Arrays.equals(both[0], both[2]), "a network that was done is trained further", "NOSTOP");
  }
}
