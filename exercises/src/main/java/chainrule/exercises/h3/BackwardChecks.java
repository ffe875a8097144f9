package chainrule.exercises.h3;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** Public checks of Q3. */
@Checks
class BackwardChecks {
  @Check(kind = CheckKind.SHAPE, weight = 5)
  @DisplayName("comes to an end on a chain of two nodes")
  void endsOnAChain(AnswerUnderTest<H3.Backward> answer) {
    answer.result("chain of 2, finite", f -> f.backward("a chain of 2", GraphCases.chain(2), 1));
  }

  @Check(kind = CheckKind.VALUES, weight = 10)
  @DisplayName("a chain, a single node, a node used twice")
  void simpleGraphs(AnswerUnderTest<H3.Backward> answer) {
    agrees(answer, "chain of 3", GraphCases.chain(3), 1);
    agrees(answer, "chain of 5", GraphCases.chain(5), 1);
    agrees(answer, "a single node", GraphCases.of(new double[] {2, 3}, 0), 1);
    agrees(answer, "3a · 3a", GraphCases.square(), 1);
  }

  @Check(kind = CheckKind.VALUES, weight = 20)
  @DisplayName("a node that several ways lead to")
  void severalWays(AnswerUnderTest<H3.Backward> answer) {
    agrees(answer, "(a + b)(a·b)", GraphCases.diamond(), 1);
    agrees(answer, "a long and a short way", GraphCases.longAndShort(), 1);
    agrees(answer, "a short and a long way", GraphCases.shortAndLong(), 1);
    agrees(answer, "3 diamonds", GraphCases.diamonds(3), 1);
    agrees(answer, "two nodes of the same number", GraphCases.equalNumbers(), 1);
    agrees(answer, "a product of a node with itself, and a long way", GraphCases.twice(1, 2), 1);
    agrees(answer, "a long way, and a product of a node with itself", GraphCases.twice(2, 1), 1);
    waitsForTheLongWay(answer, "the long way first", GraphCases.longAndShort());
    waitsForTheLongWay(answer, "the short way first", GraphCases.shortAndLong());
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 15)
  @DisplayName("a further backward pass gives the same")
  void furtherPass(AnswerUnderTest<H3.Backward> answer) {
    agrees(answer, "a single node, twice", GraphCases.of(new double[] {2, 3}, 0), 2);
    agrees(answer, "chain of 4, twice", GraphCases.chain(4), 2);
    agrees(answer, "(a + b)(a·b), twice", GraphCases.diamond(), 2);
    agrees(answer, "a short and a long way, three times", GraphCases.shortAndLong(), 3);
  }

  @Check(kind = CheckKind.CONVERGENCE, weight = 15)
  @DisplayName("graphs of 20,000 nodes in a chain")
  void deepGraphs(AnswerUnderTest<H3.Backward> answer) {
    LinearGraph chain = GraphCases.chain(20_000);
    answer.agrees("chain of 20,000", f -> ends(f.backward("a chain of 20,000", chain, 1)));
    LinearGraph diamonds = GraphCases.diamonds(10_000);
    answer.agrees("10,000 diamonds", f -> ends(f.backward("10,000 diamonds", diamonds, 1)));
  }

  /** Node 5 has the derivative −4; where 4 has −4.5 by it, it was pushed at 2. */
  private static void waitsForTheLongWay(
      AnswerUnderTest<H3.Backward> answer, String name, LinearGraph graph) {
    double[] grads = answer.result(name, f -> f.backward(name, graph, 1));
    answer.holds(
        Math.abs(grads[5] + 4) > 1e-9 || Math.abs(grads[4] + 4.5) > 1e-9,
        name + ": a node pushed before its derivative was complete",
        "BREADTH");
  }

  private static void agrees(
      AnswerUnderTest<H3.Backward> answer, String name, LinearGraph graph, int calls) {
    answer.agrees(name, f -> f.backward(name, graph, calls));
  }

  /** Returns some of many derivatives. */
  private static double[] ends(double[] grads) {
    int last = grads.length - 1;
    return new double[] {
      grads[0], grads[1], grads[2], grads[last / 2], grads[last - 1], grads[last]
    };
  }
}
