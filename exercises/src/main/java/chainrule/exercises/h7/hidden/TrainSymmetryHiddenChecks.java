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
import chainrule.exercises.h7.lab.SigmoidNet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q2c. */
@Checks
final class TrainSymmetryHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 40)
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
    TrainSymmetryChecks.recipe(answer, net, eps, alpha).follow(after);
  }
}
