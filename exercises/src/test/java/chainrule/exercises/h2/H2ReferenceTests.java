package chainrule.exercises.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.math.Vectors;
import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the reference answers against numbers worked out by hand, or with 50 decimal digits. */
class H2ReferenceTests {
  private static final double[] SCORES = {1.8, .9, .68};
  private static final double[] PROBABILITIES = {.577084176287, .234624917194, .188290906519};
  private static final ScoreTable TABLE = ScoreTable.lecture();

  private static final Assignment HOMEWORK = Assignment.of("h2").orElseThrow();

  @Test
  void hingeOfTheLecture() {
    H2.HingeLoss answer = reference("hingeLoss", H2.HingeLoss.class);
    assertThat(answer.hingeLoss(TABLE.S(), TABLE.y(), 1)).isCloseTo(15.8 / 3, within(1e-12));
    double[][] doubled = {{6.4, 10.2, -3.4}, {2.6, 9.8, 4}, {4.4, 5, -6.2}};
    assertThat(answer.hingeLoss(doubled, TABLE.y(), 1)).isCloseTo(28.6 / 3, within(1e-12));
    assertThat(answer.hingeLoss(new double[2][10], new int[] {0, 9}, 1)).isEqualTo(9);
  }

  @Test
  void hingeSlopesOfTheLecture() {
    H2.HingeGrad answer = reference("hingeGrad", H2.HingeGrad.class);
    double[][] slopes = answer.hingeGrad(TABLE.S(), TABLE.y(), 1);
    near(Vectors.concat(slopes), thirds(-1, 1, 0, 0, 0, 0, 1, 1, -2));
  }

  @Test
  void softmaxOfTheLecture() {
    H2.Softmax answer = reference("softmax", H2.Softmax.class);
    near(answer.softmax(SCORES), PROBABILITIES);
    near(answer.softmax(new double[] {1000, 1001, 1002}), .0900305732, .2447284711, .6652409558);
    near(answer.softmax(new double[] {2, .5}), .8175744762, 1 - .8175744762);
  }

  @Test
  void crossEntropyOfTheLecture() {
    CostGradient at = reference("softmaxCE", H2.SoftmaxCE.class).softmaxCE(TABLE.S(), TABLE.y());
    assertThat(at.cost()).isCloseTo((2.0403551528 + .0791317783 + 6.1564772017) / 3, within(1e-10));
    near(Arrays.copyOf(at.gradient(), 3), thirds(.1299825389 - 1, .8690495352, .0009679258));
    near(
        Arrays.copyOfRange(at.gradient(), 6, 9), thirds(.4246554258, .5732248667, .0021197074 - 1));
  }

  @Test
  void crossEntropyOfWhoKnowsNothing() {
    H2.SoftmaxCE answer = reference("softmaxCE", H2.SoftmaxCE.class);
    CostGradient ten = answer.softmaxCE(new double[2][10], new int[] {0, 9});
    assertThat(ten.cost()).isCloseTo(2.302585092994046, within(1e-12));
    assertThat(answer.softmaxCE(new double[][] {{0, -1000}}, new int[] {1}).cost()).isEqualTo(1000);
  }

  @Test
  void jacobianOfTheLecture() {
    double[][] J = reference("softmaxJacobian", H2.SoftmaxJacobian.class).softmaxJacobian(SCORES);
    near(J[0], .2440580298, -.1353983271, -.1086597027);
    near(J[1], -.1353983271, .1795760654, -.0441777384);
    near(J[2], -.1086597027, -.0441777384, .1528374410);
  }

  @Test
  void penaltiesOfTheLecture() {
    double[][] one = {{1, 0, 0, 0}};
    double[][] spread = {{.25, .25, .25, .25}};
    assertPenalty(one, PenaltyKind.L2, 1, 2, 0, 0, 0);
    assertPenalty(spread, PenaltyKind.L2, .25, .5, .5, .5, .5);
    assertPenalty(one, PenaltyKind.L1, 1, 1, 0, 0, 0);
    assertPenalty(spread, PenaltyKind.L1, 1, 1, 1, 1, 1);
    assertPenalty(one, PenaltyKind.ELASTIC, 1.5, 2, 0, 0, 0);
    assertPenalty(spread, PenaltyKind.ELASTIC, 1.125, 1.25, 1.25, 1.25, 1.25);
  }

  @Test
  void logisticUnit() {
    H2.LogisticCostGrad answer = reference("logisticCostGrad", H2.LogisticCostGrad.class);
    LabelledCases and = LabelledCases.and();
    CostGradient zero = answer.logisticCostGrad(new double[3], and.X(), and.t());
    assertThat(zero.cost()).isCloseTo(.693147180559945, within(1e-12));
    near(zero.gradient(), .25, 0, 0);
    double[][] one = {{1}};
    CostGradient wrong = answer.logisticCostGrad(new double[] {-5, 0}, one, new double[] {1});
    near(wrong.gradient(), -.9933071491, -.9933071491);
    CostGradient sure = answer.logisticCostGrad(new double[] {0, 800}, one, new double[] {0});
    assertThat(sure.cost()).isEqualTo(800);
  }

  /** From zero weights every output of AND is ½, so the first step is −η(¼, 0, 0). */
  @Test
  void firstStepsOfLogisticRegression() {
    H2.LogisticTrain answer = reference("logisticTrain", H2.LogisticTrain.class);
    LabelledCases and = LabelledCases.and();
    near(answer.logisticTrain(and.X(), and.t(), .5, 1), -.125, 0, 0);
    double y = .468790626626; // the sigmoid of −0.125
    near(
        answer.logisticTrain(and.X(), and.t(), .5, 2),
        -.125 - .5 * (y - .25),
        -.25 * (y - .5),
        -.25 * (y - .5));
  }

  @Test
  void divergences() {
    H2.L2Div half = reference("l2Div", H2.L2Div.class);
    assertThat(half.l2Div(new double[] {.1}, new double[] {1})).isCloseTo(.405, within(1e-12));
    H2.BinaryKL binary = reference("binaryKL", H2.BinaryKL.class);
    assertThat(binary.binaryKL(.1, 1)).isCloseTo(2.302585092994046, within(1e-12));
    assertThat(binary.binaryKL(0, 0)).isZero();
    assertThat(binary.binaryKL(1, 0)).isEqualTo(Double.POSITIVE_INFINITY);
    H2.KlGrad slope = reference("klGrad", H2.KlGrad.class);
    near(slope.klGrad(new double[] {.1, .6, .3}, new double[] {1, 0, 0}), -10, 0, 0);
    near(slope.klGrad(new double[] {0, .5, .5}, new double[] {0, .25, .75}), 0, -.5, -1.5);
  }

  @Test
  void pathDownABowl() {
    H2.Descend answer = reference("descend", H2.Descend.class);
    List<double[]> path = answer.descend(w -> new double[] {2 * w[0]}, new double[] {1}, .25, 3);
    assertThat(path).extracting(point -> point[0]).containsExactly(1.0, .5, .25, .125);
  }

  private static void assertPenalty(
      double[][] W, PenaltyKind kind, double penalty, double... slopes) {
    CostGradient at = reference("penalty", H2.Penalty.class).penalty(W, 1, .5, kind);
    assertThat(at.cost()).as(kind.toString()).isCloseTo(penalty, within(1e-12));
    near(at.gradient(), slopes);
  }

  private static <F> F reference(String name, Class<F> type) {
    QuestionSpec question =
        HOMEWORK.questions().stream()
            .filter(spec -> spec.name().equals(name))
            .findFirst()
            .orElseThrow();
    return type.cast(HOMEWORK.bank().reference(question).instance());
  }

  private static double[] thirds(double... sums) {
    return Arrays.stream(sums).map(sum -> sum / 3).toArray();
  }

  private static void near(double[] found, double... expected) {
    assertThat(found).containsExactly(expected, within(1e-9));
  }
}
