package chainrule.exercises.h5;

import chainrule.exercises.CheckKind;
import chainrule.exercises.Head;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The check of C2: any scores that show the difference are right. */
@Checks
class WrongPairChecks {
  private static final double SMALL = 0.1;
  private static final double LARGE = 1;

  @Check(kind = CheckKind.VALUES)
  @DisplayName("a small loss of the output that is there, a large one on the slide")
  void differ(AnswerUnderTest<H5.WrongPair> answer) {
    double[] scores = answer.resultOfAnyShape("scores", H5.WrongPair::wrongPair);
    answer.holds(scores.length == 2, "yours has " + scores.length + " scores   expected s₀ and s₁");
    double[][] right = {{1, 0}};
    double alone =
        Forward.loss(new double[][] {{scores[0]}}, new double[][] {{1}}, Head.SIGMOID_BCE);
    double slide = Forward.loss(new double[][] {scores}, right, Head.SOFTMAX_CE);
    String both = "−ln σ(s₀) is " + alone + " and the slide's loss " + slide;
    answer.holds(
        scores[0] >= scores[1] || alone < SMALL || slide <= LARGE,
        both + "   expected the first below 0.1",
        "BOTHLARGE");
    answer.holds(alone < SMALL, both + "   expected the first below 0.1", "UNSURE");
    answer.holds(
        slide > LARGE,
        both + "   expected the second above 1",
        scores[0] < scores[1] ? "NEAR" : "AHEAD");
  }
}
