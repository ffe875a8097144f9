package chainrule.exercises.h3;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.math.Vectors;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q5. */
@Checks
class DLogitsChecks {
  private static final ChunkGraph FIVE = ChunkCases.draw(new SplittableRandom(51), 5, 2, 3, 4);
  private static final ChunkGraph FOUR = ChunkCases.draw(new SplittableRandom(53), 4, 2, 3, 6);
  private static final ChunkGraph TWO = ChunkCases.draw(new SplittableRandom(54), 2, 3, 4, 5);
  private static final ChunkGraph SEVEN = ChunkCases.draw(new SplittableRandom(52), 7, 3, 2, 3);

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("shape is that of P")
  void shapeIsRight(AnswerUnderTest<H3.LogitGradient> answer) {
    answer.result("4 examples, 6 classes, shape", f -> gradient(f, FOUR));
  }

  @Check(kind = CheckKind.VALUES, weight = 25)
  @DisplayName("values, certain ones and single examples too")
  void valuesAreRight(AnswerUnderTest<H3.LogitGradient> answer) {
    answer.agrees("5 examples, 4 classes", f -> gradient(f, FIVE));
    answer.agrees("7 examples, 3 classes", f -> gradient(f, SEVEN));
    answer.agrees(
        "certain",
        f -> f.dLogits(new double[][] {{1, 0}, {1, 0}, {.25, .75}}, new int[] {0, 1, 1}));
    answer.agrees("one example", f -> f.dLogits(new double[][] {{.5, .2, .3}}, new int[] {2}));
    answer.agrees(
        "a class that does not occur",
        f ->
            f.dLogits(
                new double[][] {{.1, .2, .3, .4}, {.4, .3, .2, .1}, {.2, .3, .1, .4}},
                new int[] {1, 0, 2}));
    answer.agrees(
        "one class that occurs",
        f -> f.dLogits(new double[][] {{.2, .5, .3}, {.6, .1, .3}}, new int[] {0, 0}));
    double[][] oneCertain = {{1, 0}, {.3, .7}};
    double[] sure =
        answer.result(
            "one row certain", f -> Vectors.concat(f.dLogits(oneCertain, new int[] {0, 0})));
    answer.holds(
        !RightDigits.areFew(sure, 0, 0, -0.35, 0.35),
        "where one row is certain your numbers are right to a few digits only",
        "DIGITS");
    answer.agrees("one row certain again", f -> f.dLogits(oneCertain, new int[] {0, 0}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 10)
  @DisplayName("P and y stay as they are, every row is an array of its own")
  void argumentsStay(AnswerUnderTest<H3.LogitGradient> answer) {
    answer.leavesArgumentsAlone("arguments", f -> gradient(f, FIVE));
    answer.leavesArgumentsAlone(
        "arguments, two classes",
        f -> f.dLogits(new double[][] {{.4, .6}, {.4, .6}, {.9, .1}}, new int[] {1, 0, 0}));
  }

  @Check(kind = CheckKind.GRADIENT, weight = 20)
  @DisplayName("slope of the mean cross-entropy along each score")
  void agreesWithTheLoss(AnswerUnderTest<H3.LogitGradient> answer) {
    answer.gradient(
        "gradient by Z2",
        f -> Vectors.concat(gradient(f, TWO)),
        scores -> TWO.lossWith(Quantity.Z2, ChunkGraph.rows(scores, 5)),
        Vectors.concat(TWO.value(Quantity.Z2)),
        List.of(new ParameterBlock("dZ2", 0, 10, 5)));
  }

  private static double[][] gradient(H3.LogitGradient answer, ChunkGraph graph) {
    return answer.dLogits(graph.value(Quantity.P), graph.chunk().y());
  }
}
