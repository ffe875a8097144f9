package chainrule.exercises.h5;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.checks.LearningCurve;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q7; no two sizes are equal, and none makes r 1. */
@Checks
class TrainChecks {
  private static final double[][] X = {
    {.4, -1.2, .6}, {1.1, .7, -.5}, {-.9, .3, 1.4}, {.2, 1.5, -.8}
  };
  private static final double[][] T = {{.9, .2}, {.1, .6}, {.8, .3}, {.3, .9}};
  private static final int[] SIZES = {3, 5, 2};

  private static final int[] SMALL = {3, 2, 1};

  /** Targets that a network can reach: after 400 epochs with η = 8 the loss falls by 1e-12. */
  private static final double[][] WITHIN_REACH = {{.55}, {.55}, {.55}, {.55}};

  private static final double[][] ONE_OUTPUT = {{.9}, {.1}, {.8}, {.3}};

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("W and b of every layer in turn, in their shapes")
  void shapeIsRight(AnswerUnderTest<H5.Train> answer) {
    answer.result("3-2-1, 3 epochs", f -> f.train(X, ONE_OUTPUT, SMALL, 0.5, 3, 71));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("no epoch: the network as it starts")
  void start(AnswerUnderTest<H5.Train> answer) {
    answer.agrees("3-5-2, no epoch", f -> f.train(X, T, SIZES, 1, 0, 72));
    answer.agrees("3-4-2-2, no epoch", f -> f.train(X, T, new int[] {3, 4, 2, 2}, 1, 0, 73));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("one epoch, ten, twenty")
  void epochs(AnswerUnderTest<H5.Train> answer) {
    answer.agrees("3-5-2, one epoch", f -> f.train(X, T, SIZES, 0.7, 1, 74));
    answer.agrees("3-5-2, twenty epochs", f -> f.train(X, T, SIZES, 0.7, 20, 74));
    answer.agrees("3-4-2-2, ten epochs", f -> f.train(X, T, new int[] {3, 4, 2, 2}, 1.5, 10, 73));
    NetworkProblem rain = NetworkProblem.rain();
    answer.agrees(
        "rain table, 2-3-1, loss on the way",
        LearningCurve.of("loss on the rain table", "epoch"),
        f ->
            IntStream.rangeClosed(0, 12)
                .mapToDouble(
                    k ->
                        rain.loss(
                            NetworkProblem.flat(
                                f.train(rain.X(), rain.T(), new int[] {2, 3, 1}, 0.5, k, 75))))
                .toArray());
    answer.agrees(
        "rain table, 2-3-1, ten epochs",
        f -> f.train(rain.X(), rain.T(), new int[] {2, 3, 1}, 0.5, 10, 75));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("all epochs, though the loss is small and hardly changes any more")
  void allSweeps(AnswerUnderTest<H5.Train> answer) {
    answer.agrees("small steps", f -> f.train(X, ONE_OUTPUT, SMALL, 1e-5, 200, 81));
    answer.agrees("within reach", f -> f.train(X, WITHIN_REACH, SMALL, 8, 400, 80));
  }

  /** The loss is 0.1145 at the start, 0.1335 after one epoch, 0.1466 after two, then 0.1199. */
  @Check(kind = CheckKind.VALUES, weight = 5)
  @DisplayName("all epochs, though the loss rises at first")
  void lossMayRise(AnswerUnderTest<H5.Train> answer) {
    answer.agrees("large steps, two epochs", f -> f.train(X, T, SIZES, 20, 2, 87));
    answer.agrees("large steps, three epochs", f -> f.train(X, T, SIZES, 20, 3, 87));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("data and sizes stay as they are, every array of the result is its own")
  void argumentsStay(AnswerUnderTest<H5.Train> answer) {
    answer.leavesArgumentsAlone(
        "arguments",
        f -> {
          f.train(X, ONE_OUTPUT, SMALL, 0.5, 2, 82);
          return f.train(X, ONE_OUTPUT, SMALL, 0.5, 2, 76);
        });
    answer.leavesArgumentsAlone(
        "arguments, no epoch", f -> f.train(X, ONE_OUTPUT, SMALL, 0.5, 0, 83));
    answer.leavesArgumentsAlone(
        "arguments, one layer", f -> f.train(X, T, new int[] {3, 2}, 0.5, 2, 84));
    answer.leavesArgumentsAlone("arguments, large steps", f -> f.train(X, T, SIZES, 20, 3, 87));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("the first step against the slope of the mean loss, block by block")
  void firstStepGoesDownhill(AnswerUnderTest<H5.Train> answer) {
    double[] start =
        answer.result("start", f -> NetworkProblem.flat(f.train(X, T, SIZES, 1, 0, 77)));
    NetworkProblem net =
        new NetworkProblem(
            X,
            T,
            new double[][][] {new double[3][5], new double[5][2]},
            new double[][] {new double[5], new double[2]},
            HiddenActivation.SIGMOID,
            Head.SIGMOID_L2);
    answer.gradient(
        "first step",
        f -> {
          double[] before = NetworkProblem.flat(f.train(X, T, SIZES, 1, 0, 77));
          double[] after = NetworkProblem.flat(f.train(X, T, SIZES, 1, 1, 77));
          double[] step = new double[before.length];
          Arrays.setAll(step, i -> before[i] - after[i]);
          return step;
        },
        net::loss,
        start,
        ParameterBlock.ofNetwork(SIZES));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("the same seed twice gives the same twice, another seed something else")
  void sameSeed(AnswerUnderTest<H5.Train> answer) {
    double[][] starts = answer.result("same seed, no epoch", f -> twice(f, 0, 79));
    double[][] others = answer.result("another seed, no epoch", f -> twice(f, 0, 78));
    answer.holds(
        Arrays.equals(starts[0], starts[1]),
        "the second call with the same seed started from another network",
        "NOSEED");
    double[][] both = answer.result("same seed", f -> twice(f, 4, 78));
    answer.holds(
        Arrays.equals(both[0], both[1]),
        "the second call with the same arguments gave something else",
        "ALIAS");
    answer.holds(!Arrays.equals(starts[0], others[0]), "two seeds gave the same start");
  }

  private static double[][] twice(H5.Train answer, int epochs, long seed) {
    return new double[][] {
      NetworkProblem.flat(answer.train(X, ONE_OUTPUT, SMALL, 1, epochs, seed)),
      NetworkProblem.flat(answer.train(X, ONE_OUTPUT, SMALL, 1, epochs, seed))
    };
  }
}
