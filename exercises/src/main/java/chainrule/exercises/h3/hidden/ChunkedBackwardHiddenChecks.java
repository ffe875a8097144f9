package chainrule.exercises.h3.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h3.ChunkCases;
import chainrule.exercises.h3.ChunkGraph;
import chainrule.exercises.h3.H3;
import chainrule.exercises.h3.Quantity;
import chainrule.math.Vectors;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of Q4: each step is held against the derivatives that the answer itself has for the
 * steps after it, so that one wrong step costs only its own points here.
 */
@Checks
class ChunkedBackwardHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("1: what arrives is passed on to the loss and the picked logarithms")
  void step01Pick(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.LOSS, Quantity.PICK);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("2: what arrives is passed on to the logarithms")
  void step02LogP(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.LOGP);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("3: what arrives is passed on to the probabilities")
  void step03P(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.P);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("4: what arrives is passed on to one over each sum")
  void step04InvSum(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.INVSUM);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("5: what arrives is passed on to the sums")
  void step05SumExp(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.SUMEXP);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("6: what arrives is passed on to the exponentials: two ways lead there")
  void step06ExpZ(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.EXPZ);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("7: what arrives is passed on to the shifted scores")
  void step07Zc(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.ZC);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("8: what arrives is passed on to the largest score of each row")
  void step08Zmax(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.ZMAX);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("9: what arrives is passed on to the scores")
  void step09Z2(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.Z2);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("10: what arrives is passed on to the hidden activations")
  void step10A1(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.A1);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("11: what arrives is passed on to the hidden pre-activations")
  void step11Z1(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.Z1);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("12: what arrives is passed on to both layers' weights")
  void step12Weights(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.W1, Quantity.W2);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("13: what arrives is passed on to both layers' biases")
  void step13Biases(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.B1, Quantity.B2);
  }

  @Check(kind = CheckKind.RANDOM, weight = 4.5)
  @DisplayName("14: what arrives is passed on to the inputs")
  void step14X(AnswerUnderTest<H3.ChunkedBackward> answer) {
    passesOn(answer, Quantity.X);
  }

  private static void passesOn(AnswerUnderTest<H3.ChunkedBackward> answer, Quantity... quantities) {
    ChunkGraph graph = ChunkCases.draw(answer.random(), 6, 3, 4, 5);
    for (Quantity quantity : quantities) {
      Map<Quantity, double[][]> derivatives = arriving(answer, graph, quantity);
      int columns = graph.value(quantity)[0].length;
      ChunkCases.measured(
          answer,
          "drawn, " + quantity,
          graph,
          quantity,
          entries ->
              graph.passedTo(derivatives, quantity, ChunkGraph.rows(entries, columns))
                  + (quantity == Quantity.LOSS ? entries[0] : 0));
    }
  }

  /** Returns the derivatives that arrive at a quantity. */
  private static Map<Quantity, double[][]> arriving(
      AnswerUnderTest<H3.ChunkedBackward> answer, ChunkGraph graph, Quantity quantity) {
    Map<Quantity, double[][]> all = new EnumMap<>(Quantity.class);
    for (Quantity user : ChunkGraph.usersOf(quantity)) {
      double[][] derivative =
          answer.result(
              "drawn, arriving at " + quantity + " from " + user,
              f -> user.of(f.chunkedBackward(graph.chunk())));
      answer.holds(
          user == Quantity.ZMAX
              || Arrays.stream(Vectors.concat(derivative)).anyMatch(slope -> slope != 0),
          "the derivative by "
              + user
              + " is zero everywhere: nothing arrives that could be passed on");
      all.put(user, derivative);
    }
    return all;
  }
}
