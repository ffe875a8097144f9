package chainrule.exercises.h5.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnNumbers;
import chainrule.exercises.h5.Forward;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h5.NetworkProblem;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Hidden checks of Q7. */
@Checks
class TrainHiddenChecks {
  private static final double[][] XOR = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final double[][] ODD = {{0}, {1}, {1}, {0}};

  @Check(kind = CheckKind.RANDOM, weight = 20)
  @DisplayName("drawn data and seeds, networks of one to four layers")
  void drawnCases(AnswerUnderTest<H5.Train> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{3, 3, 3}, {3, 5, 2}, {2, 5, 4, 3}, {4, 2}, {2, 4, 3, 4, 2}};
    for (int[] sizes : shapes) {
      int k = sizes[sizes.length - 1];
      double[][] X = DrawnNumbers.MODERATE.matrix(random, 6, sizes[0]);
      double[][] T = NetworkProblem.targets(random, 6, k, Head.SIGMOID_L2);
      long seed = random.nextInt(1_000_000);
      answer.agrees("drawn " + Arrays.toString(sizes), f -> f.train(X, T, sizes, 0.8, 6, seed));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 5)
  @DisplayName("another seed starts elsewhere")
  void seedsDiffer(AnswerUnderTest<H5.Train> answer) {
    long seed = answer.random().nextInt(1_000_000);
    int[] sizes = {2, 3, 1};
    double[][][] one = answer.result("one seed", f -> f.train(XOR, ODD, sizes, 1, 1, seed));
    double[][][] two = answer.result("next seed", f -> f.train(XOR, ODD, sizes, 1, 1, seed + 1));
    answer.holds(!Arrays.deepEquals(one, two), "two seeds gave the same network");
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 10, seconds = 10)
  @DisplayName("learns XOR with 2-4-1")
  void learnsXor(AnswerUnderTest<H5.Train> answer) {
    double[][][] net =
        answer.result("XOR", f -> f.train(XOR, ODD, new int[] {2, 4, 1}, 20, 600, XOR_SEED));
    double[][] Y =
        Forward.activate(
            Forward.scores(
                Forward.activate(Forward.scores(XOR, net[0], net[1][0]), HiddenActivation.SIGMOID),
                net[2],
                net[3][0]),
            HiddenActivation.SIGMOID);
    for (int i = 0; i < 4; i++) {
      answer.holds(
          (Y[i][0] > 0.5) == (ODD[i][0] > 0.5),
          "after 600 epochs input " + Arrays.toString(XOR[i]) + " gives " + Y[i][0]);
    }
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 5)
  @DisplayName("at a small learning rate the loss on the rain table falls")
  void lossFalls(AnswerUnderTest<H5.Train> answer) {
    NetworkProblem rain = NetworkProblem.rain();
    int[] sizes = {2, 3, 1};
    double before = Double.POSITIVE_INFINITY;
    for (int epochs = 0; epochs <= 60; epochs += 15) {
      int count = epochs;
      double[][][] net =
          answer.result(
              "rain, " + epochs + " epochs",
              f -> f.train(rain.X(), rain.T(), sizes, 0.2, count, 181));
      double after = rain.loss(NetworkProblem.flat(net));
      answer.holds(
          after < before, "the loss is " + after + " after " + epochs + " epochs, was " + before);
      before = after;
    }
  }

  private static final long XOR_SEED = 1;
}
