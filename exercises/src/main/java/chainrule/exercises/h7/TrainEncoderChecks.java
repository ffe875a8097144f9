package chainrule.exercises.h7;

import chainrule.data.Patterns;
import chainrule.data.Rules;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.FirstSweeps;
import chainrule.exercises.h7.lab.SigmoidNet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4b: rates and random numbers are the answer's own. */
@Checks
public final class TrainEncoderChecks {
  private static final int SWEEPS = 6000;
  private static final int SEEDS = 5;

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("59 parameters: 24 and 3 of the hidden layer, 24 and 8 of the output")
  void shapeIsRight(AnswerUnderTest<H7.EncoderTraining> answer) {
    answer.result("shape", f -> f.trainEncoder(1, 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 15)
  @DisplayName("starts with random numbers, others for another seed, and goes downhill")
  void starts(AnswerUnderTest<H7.EncoderTraining> answer) {
    double[][] starts =
        answer.result(
            "starts",
            f ->
                new double[][] {
                  f.trainEncoder(0, 1),
                  f.trainEncoder(0, 2),
                  f.trainEncoder(0, 1),
                  f.trainEncoder(200, 1)
                });
    answer.holds(
        Arrays.stream(starts[0]).distinct().count() > 1,
        "all parameters of the start are " + starts[0][0],
        "SAME");
    answer.holds(!Arrays.equals(starts[0], starts[1]), "two seeds gave the same start", "ONESEED");
    answer.holds(
        Arrays.equals(starts[0], starts[2]), "one seed gave two different starts", "NOSEED");
    SigmoidNet net = net();
    answer.holds(
        net.cost(starts[3]) < net.cost(starts[0]),
        "after 200 sweeps the cost is " + net.cost(starts[3]) + ", was " + net.cost(starts[0]),
        Arrays.equals(starts[3], starts[0])
            ? net.worst(starts[0]) < 0.5 ? "MAXSWEEPS" : "STILL"
            : net.cost(starts[3]) > 2 * net.cost(starts[0]) ? "UPHILL" : null);
    double farthest = Arrays.stream(starts[0]).map(Math::abs).max().orElse(0);
    answer.holds(
        farthest <= 0.3, "a number of the start is " + farthest + " in size; at most 0.3", "WIDE");
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 35, seconds = 30)
  @DisplayName("at least three of five seeds have all 64 outputs on the right side of ½")
  void learns(AnswerUnderTest<H7.EncoderTraining> answer) {
    learns(answer, "five seeds", 1);
  }

  /** Checks five seeds in a row. */
  public static void learns(
      AnswerUnderTest<H7.EncoderTraining> answer, String caseId, long firstSeed) {
    SigmoidNet net = net();
    double[][] runs = answer.result(caseId, f -> runs(f, firstSeed));
    double[][] nets = Arrays.copyOf(runs, SEEDS);
    long solved = Arrays.stream(nets).filter(theta -> net.worst(theta) < 0.5).count();
    answer.holds(
        solved >= 3,
        "after at most " + SWEEPS + " sweeps " + solved + " of five seeds are right everywhere",
        solved >= 3 ? null : whyNot(net, runs));
    for (double[] theta : nets) {
      double worst = net.worst(theta);
      answer.holds(
          worst > 0.3,
          "all outputs of a network are within " + worst + " of their targets; it was done before",
          "LATE");
    }
  }

  /** Returns five runs, the first steps of one, and one that has failed, cut short. */
  private static double[][] runs(H7.EncoderTraining answer, long firstSeed) {
    SigmoidNet net = net();
    double[][] runs = new double[SEEDS + 4][];
    int failed = 0;
    for (int i = 0; i < SEEDS; i++) {
      runs[i] = answer.trainEncoder(SWEEPS, firstSeed + i);
      failed = net.worst(runs[i]) >= 0.5 ? i : failed;
    }
    for (int sweeps = 0; sweeps < 3; sweeps++) {
      runs[SEEDS + sweeps] = answer.trainEncoder(sweeps, firstSeed);
    }
    runs[SEEDS + 3] = answer.trainEncoder(SWEEPS - 500, firstSeed + failed);
    return runs;
  }

  /** Returns why runs fail, if that is certain: they stop too early, or by their steps. */
  private static @Nullable String whyNot(SigmoidNet net, double[][] runs) {
    double[] stopped = runs[SEEDS + 3];
    boolean anyStopped =
        Arrays.stream(runs).limit(SEEDS).anyMatch(theta -> Arrays.equals(theta, stopped));
    double steepest = Arrays.stream(net.slope(stopped)).map(Math::abs).max().orElse(0);
    boolean started = Arrays.stream(runs[SEEDS]).distinct().count() > 1;
    if (started && anyStopped && net.worst(stopped) >= 0.5 && steepest > 1e-3) {
      return "EARLY";
    }
    double[] slope = net.slope(runs[SEEDS]);
    double[] first = FirstSweeps.minus(runs[SEEDS + 1], runs[SEEDS]);
    double eps = -FirstSweeps.factor(first, slope);
    double[] next = net.slope(runs[SEEDS + 1]);
    double[] second = FirstSweeps.minus(runs[SEEDS + 2], runs[SEEDS + 1]);
    double[] kept = new double[next.length];
    Arrays.setAll(kept, i -> second[i] + eps * next[i]);
    double alpha = FirstSweeps.factor(kept, first);
    double step = eps / (1 - alpha);
    if (!near(first, slope, -eps) || !near(kept, first, alpha) || alpha >= 1 || step <= 0) {
      return null;
    }
    return step < 0.05 ? "SMALLSTEPS" : step >= 3 ? "LARGESTEPS" : null;
  }

  private static boolean near(double[] one, double[] other, double factor) {
    return FirstSweeps.near(one, Arrays.stream(other).map(v -> factor * v).toArray());
  }

  private static SigmoidNet net() {
    Patterns all = Rules.encoder(8);
    return SigmoidNet.of(new double[][][] {all.inputs().toArray(), all.targets().toArray()}, 3);
  }
}
