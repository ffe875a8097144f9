package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.FirstSweeps;
import chainrule.exercises.h7.lab.KinshipNet;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6c: the random numbers are the answer's own. */
@Checks
public final class TrainFamilyChecks {
  private static final int SEEDS = 4;
  private static final int SWEEPS = 1500;

  /** After so many runs that have learned next to nothing no other is tried. */
  private static final int HOPELESS_AFTER = 2;

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("630 parameters")
  void shapeIsRight(AnswerUnderTest<H7.FamilyTraining> answer) {
    answer.result("shape", f -> train(f, few(1), 1, 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("starts with random numbers, others for another seed")
  void starts(AnswerUnderTest<H7.FamilyTraining> answer) {
    double[][] starts =
        answer.result(
            "starts",
            f ->
                new double[][] {
                  train(f, few(1), 0, 1),
                  train(f, few(1), 0, 2),
                  train(f, few(1), 0, 1),
                  train(f, few(1), 1, 1),
                  train(f, few(1), 2, 1)
                });
    recipe(answer, few(1), 20).beginsWithTheStart(starts[0], starts[3], starts[4]);
    FirstSweeps.isStart(answer, starts[0], 1);
    answer.holds(!Arrays.equals(starts[0], starts[1]), "two seeds gave the same start", "ONESEED");
    answer.holds(
        Arrays.equals(starts[0], starts[2]), "one seed gave two different starts", "NOSEED");
  }

  @Check(kind = CheckKind.VALUES, weight = 20)
  @DisplayName("the first sweeps, and 19, 20 and 25, from your own start")
  void firstSweeps(AnswerUnderTest<H7.FamilyTraining> answer) {
    follow(answer, "sweeps", few(3), 5);
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 30, seconds = 30)
  @DisplayName("one of four seeds learns at least 90 of 100 questions in 1,500 sweeps")
  void learns(AnswerUnderTest<H7.FamilyTraining> answer) {
    KinshipNet net = KinshipNet.training();
    double[] best = answer.result("one of four seeds", f -> best(f, net));
    answer.holds(best[0] >= 90, "the best of four runs has " + best[0] + " of 100 questions right");
  }

  private static double[] best(H7.FamilyTraining answer, KinshipNet net) {
    double[] best = {-1, 0, 0};
    for (long seed = 1; seed <= SEEDS && best[0] < 90; seed++) {
      if (seed > HOPELESS_AFTER && best[0] < 20) {
        break;
      }
      double[] theta = train(answer, net, SWEEPS, seed);
      if (net.right(theta) > best[0]) {
        best = new double[] {net.right(theta), theta[0], theta[theta.length - 1]};
      }
    }
    return best;
  }

  /** Checks sweeps of the recipe. */
  public static void follow(
      AnswerUnderTest<H7.FamilyTraining> answer, String caseId, KinshipNet net, long seed) {
    FirstSweeps recipe = recipe(answer, net, 20);
    double[][] after =
        answer.result(
            caseId,
            f ->
                IntStream.of(0, 1, 2, 3, 20, 21, 25)
                    .mapToObj(sweeps -> train(f, net, sweeps, seed))
                    .toArray(double[][]::new));
    recipe.follow(Arrays.copyOf(after, 4));
    int[] sweeps = {20, 21, 25};
    for (int i = 0; i < 3; i++) {
      answer.holds(
          FirstSweeps.near(after[4 + i], recipe.end(after[0], sweeps[i])),
          "after "
              + sweeps[i]
              + " sweeps the parameters are not where ε = 0.05 with α = 0.5,"
              + " from sweep 20 on 0.9, leads",
          ofChange(answer, net, after[0], after[6]));
    }
  }

  private static FirstSweeps recipe(
      AnswerUnderTest<H7.FamilyTraining> answer, KinshipNet net, int change) {
    return new FirstSweeps(answer, net, 0.05, t -> t < change ? 0.5 : 0.9);
  }

  /** Returns the mistake in the change of α that leads where the answer is; null if none does. */
  private static @Nullable String ofChange(
      AnswerUnderTest<H7.FamilyTraining> answer, KinshipNet net, double[] start, double[] end) {
    int sweeps = 25;
    if (FirstSweeps.near(end, recipe(answer, net, 20).end(start, sweeps, 20))) {
      return "SECONDREST";
    }
    for (int early = 5; early < 20; early++) {
      if (FirstSweeps.near(end, recipe(answer, net, early).end(start, sweeps))) {
        return early == 19 ? "NINETEEN" : "EARLYCHANGE";
      }
    }
    for (int late = 21; late < sweeps; late++) {
      if (FirstSweeps.near(end, recipe(answer, net, late).end(start, sweeps))) {
        return late == 21 ? "TWENTYONE" : "LATECHANGE";
      }
    }
    return null;
  }

  /** Draws a few questions. */
  public static KinshipNet few(long seed) {
    return KinshipNet.draw(new SplittableRandom(seed), 4);
  }

  static double[] train(H7.FamilyTraining answer, KinshipNet net, int sweeps, long seed) {
    return answer.trainFamily(net.persons(), net.relations(), net.T(), sweeps, seed);
  }
}
