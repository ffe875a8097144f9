package chainrule.exercises.h1;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.checks.LearningCurve;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q3. */
@Checks
final class TrainChecks {
  private static final LearningCurve MISTAKES =
      LearningCurve.of("mistakes", "epoch").from(1).in("mistakesPerEpoch");

  @Check(kind = CheckKind.SHAPE, weight = 0.5)
  @DisplayName("returns d + 1 weights and one count per epoch")
  void keepsTheShape(AnswerUnderTest<H1.Train> answer) {
    SeparableData data = SeparableData.draw(answer.random(), 5, 3);
    answer.result("one epoch", f -> f.train(data.X(), data.t(), 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 1.5)
  @DisplayName("AND of two inputs and of three: weights, epochs and mistakes")
  void learnsAnd(AnswerUnderTest<H1.Train> answer) {
    answer.agrees("and", MISTAKES, f -> f.train(GateData.inputs(), GateData.and(), 50));
    double[][] three = {
      {0, 0, 0}, {0, 0, 1}, {0, 1, 0}, {0, 1, 1}, {1, 0, 0}, {1, 0, 1}, {1, 1, 0}, {1, 1, 1}
    };
    answer.agrees("and of three", f -> f.train(three, new int[] {0, 0, 0, 0, 0, 0, 0, 1}, 60));
  }

  @Check(kind = CheckKind.VALUES)
  @DisplayName("OR, NAND and NOR")
  void learnsOtherGates(AnswerUnderTest<H1.Train> answer) {
    answer.agrees("or", MISTAKES, f -> f.train(GateData.inputs(), GateData.or(), 50));
    answer.agrees("nand", MISTAKES, f -> f.train(GateData.inputs(), GateData.nand(), 50));
    answer.agrees("nor", MISTAKES, f -> f.train(GateData.inputs(), GateData.nor(), 50));
  }

  @Check(kind = CheckKind.VALUES, weight = 0.5)
  @DisplayName("seven cases of two inputs, five of one, as many cases as inputs")
  void learnsOtherSizes(AnswerUnderTest<H1.Train> answer) {
    double[][] seven = {
      {0.5, -1.25}, {2, 0.75}, {-1.5, 1}, {0.25, 2.5}, {-0.75, -2}, {1.75, -0.5}, {-2.25, 0.5}
    };
    answer.agrees("seven", f -> f.train(seven, new int[] {1, 1, 0, 0, 1, 1, 0}, 60));
    double[][] one = {{1.5}, {-0.25}, {0.75}, {2.25}, {-2}};
    answer.agrees("one input", f -> f.train(one, new int[] {1, 0, 1, 1, 0}, 60));
    double[][] three = {{0.5, -1, 2}, {1.5, 0.25, -0.5}, {-2, 1, 0.75}};
    answer.agrees("three of three", f -> f.train(three, new int[] {0, 1, 0}, 60));
    double[][] two = {{1.5, -0.5}, {-0.25, 2}};
    answer.agrees("two of two", f -> f.train(two, new int[] {0, 1}, 60));
    double[][] wide = {{0.5, -1, 2}, {1.5, 0.25, -0.5}};
    answer.agrees("two of three", f -> f.train(wide, new int[] {0, 1}, 60));
    double[][] far = {{4}, {0.5}, {1.5}, {-1}};
    answer.agrees("one update is too little", f -> f.train(far, new int[] {0, 1, 0, 1}, 9));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.5)
  @DisplayName("leaves X and t as they were")
  void leavesArguments(AnswerUnderTest<H1.Train> answer) {
    answer.leavesArgumentsAlone("arguments", f -> f.train(GateData.inputs(), GateData.or(), 20));
    answer.leavesArgumentsAlone(
        "arguments of one clean epoch",
        f -> f.train(GateData.inputs(), new int[] {1, 1, 1, 1}, 20));
    answer.leavesArgumentsAlone(
        "arguments without a clean epoch", f -> f.train(GateData.inputs(), GateData.xor(), 3));
  }

  @Check(kind = CheckKind.RANDOM, weight = 2)
  @DisplayName("11 random cases of 3 inputs")
  void agreesOnRandomCases(AnswerUnderTest<H1.Train> answer) {
    SeparableData data = SeparableData.draw(answer.random(), 11, 3);
    answer.agrees("two epochs", MISTAKES, f -> f.train(data.X(), data.t(), 2));
    answer.agrees("to the end", MISTAKES, f -> f.train(data.X(), data.t(), 300));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 0.75)
  @DisplayName("shows the cases in the order of the file")
  void keepsTheOrder(AnswerUnderTest<H1.Train> answer) {
    int nine =
        firstShown(9, answer.result("order of 9", f -> f.train(descending(9), new int[9], 1)));
    int more =
        firstShown(13, answer.result("order of 13", f -> f.train(descending(13), new int[13], 1)));
    String found =
        "the first case shown was row " + Math.max(nine, more) + " of X   expected row 0";
    boolean shuffled = nine > 1 && more > 1 && 9 - nine != 13 - more;
    answer.holds(!shuffled, found, "SHUFFLE");
    answer.holds(nine == 0 && more == 0, found);
    answer.agrees("order of 9 again", f -> f.train(descending(9), new int[9], 1));
    answer.agrees("order of 13 again", f -> f.train(descending(13), new int[13], 1));
  }

  /** Returns the row that was shown first, where a single mistake tells; else 0. */
  private static int firstShown(int m, TrainLog log) {
    double[][] X = descending(m);
    return IntStream.range(0, m)
        .filter(
            n ->
                log.mistakesPerEpoch()[0] == 1
                    && log.weights()[0] == -1
                    && log.weights()[1] == -X[n][0])
        .findFirst()
        .orElse(0);
  }

  /** After any one of these cases of class 0 all others are right, so the first one shows. */
  private static double[][] descending(int m) {
    return IntStream.range(0, m)
        .mapToObj(n -> new double[] {m - n % 2 * (m / 2.0) - n / 4.0})
        .toArray(double[][]::new);
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 0.75, seconds = 3)
  @DisplayName("XOR: gives up after maxEpochs")
  void givesUpOnXor(AnswerUnderTest<H1.Train> answer) {
    answer.agrees("xor", MISTAKES, f -> f.train(GateData.inputs(), GateData.xor(), 7));
    double[][] between = {{0}, {1}, {2}};
    answer.agrees(
        "ends worse than it was before", MISTAKES, f -> f.train(between, new int[] {0, 1, 0}, 8));
    answer.agrees("and once more", f -> f.train(GateData.inputs(), GateData.and(), 50));
    answer.agrees("xor for longer", MISTAKES, f -> f.train(GateData.inputs(), GateData.xor(), 40));
  }
}
