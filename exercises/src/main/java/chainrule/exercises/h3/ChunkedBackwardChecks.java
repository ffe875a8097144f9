package chainrule.exercises.h3;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.math.Vectors;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q4: each derivative is measured by itself, from its quantity to the loss. */
@Checks
class ChunkedBackwardChecks {
  private static final ChunkGraph FOUR = ChunkCases.draw(new SplittableRandom(31), 4, 2, 5, 3);
  private static final ChunkGraph FIVE = ChunkCases.draw(new SplittableRandom(32), 5, 4, 3, 2);

  @Check(kind = CheckKind.SHAPE, weight = 2)
  @DisplayName("an entry for every quantity, in its shape")
  void shapesAreRight(AnswerUnderTest<H3.ChunkedBackward> answer) {
    answer.result("5 examples, shapes", f -> f.chunkedBackward(FIVE.chunk()));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("the chunk stays as it is")
  void argumentsStay(AnswerUnderTest<H3.ChunkedBackward> answer) {
    answer.leavesArgumentsAlone(
        "arguments", f -> Vectors.concat(Quantity.X.of(f.chunkedBackward(FIVE.chunk()))));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("1: derivative by the loss and the picked logarithms")
  void step01Pick(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.LOSS, Quantity.PICK);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("2: derivative by the logarithms")
  void step02LogP(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.LOGP);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("3: derivative by the probabilities")
  void step03P(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.P);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("4: derivative by one over each sum")
  void step04InvSum(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.INVSUM);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("5: derivative by the sums")
  void step05SumExp(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.SUMEXP);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("6: derivative by the exponentials: two ways lead there")
  void step06ExpZ(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.EXPZ);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("7: derivative by the shifted scores")
  void step07Zc(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.ZC);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("8: derivative by the largest score of each row")
  void step08Zmax(AnswerUnderTest<H3.ChunkedBackward> answer) {
    double[] arriving =
        answer.result(
            "4 examples, arriving at ZMAX",
            f -> Vectors.concat(Quantity.ZC.of(f.chunkedBackward(FOUR.chunk()))));
    answer.holds(
        Arrays.stream(arriving).anyMatch(slope -> slope != 0),
        "the derivative by ZC is zero everywhere: nothing arrives that could be passed on");
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.ZMAX);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("9: derivative by the scores")
  void step09Z2(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.Z2);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("10: derivative by the hidden activations")
  void step10A1(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.A1);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("11: derivative by the hidden pre-activations")
  void step11Z1(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.Z1);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("12: derivative by both layers' weights")
  void step12Weights(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.W1, Quantity.W2);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("13: derivative by both layers' biases")
  void step13Biases(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.B1, Quantity.B2);
  }

  @Check(kind = CheckKind.GRADIENT, weight = 5)
  @DisplayName("14: derivative by the inputs")
  void step14X(AnswerUnderTest<H3.ChunkedBackward> answer) {
    ChunkCases.agreesWithTheLoss(answer, "4 examples", FOUR, Quantity.X);
  }
}
