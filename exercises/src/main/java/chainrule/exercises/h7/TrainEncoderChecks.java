package chainrule.exercises.h7;

import chainrule.data.Patterns;
import chainrule.data.Rules;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.SigmoidNet;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q4b: rates and random numbers are the answer's own. */
@Checks
public final class TrainEncoderChecks {
  private static final int SWEEPS = 6000;

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
            ? "STILL"
            : net.cost(starts[3]) > 2 * net.cost(starts[0]) ? "UPHILL" : null);
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
    double[][] nets =
        answer.result(
            caseId,
            f ->
                LongStream.range(firstSeed, firstSeed + 5)
                    .mapToObj(seed -> f.trainEncoder(SWEEPS, seed))
                    .toArray(double[][]::new));
    long solved = Arrays.stream(nets).filter(theta -> net.worst(theta) < 0.5).count();
    answer.holds(
        solved >= 3,
        "after at most " + SWEEPS + " sweeps " + solved + " of five seeds are right everywhere");
    for (double[] theta : nets) {
      double worst = net.worst(theta);
      answer.holds(
          worst > 0.3,
          "all outputs of a network are within " + worst + " of their targets; it was done before",
          "LATE");
    }
  }

  private static SigmoidNet net() {
    Patterns all = Rules.encoder(8);
    return SigmoidNet.of(new double[][][] {all.inputs().toArray(), all.targets().toArray()}, 3);
  }
}
