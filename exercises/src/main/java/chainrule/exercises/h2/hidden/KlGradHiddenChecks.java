package chainrule.exercises.h2.hidden;

import chainrule.check.ParameterBlock;
import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.drawn.DrawnClasses;
import chainrule.exercises.h2.H2;
import chainrule.exercises.h2.KlGradChecks;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q8c. */
@Checks
final class KlGradHiddenChecks {
  @Check(kind = CheckKind.GRADIENT, weight = 15)
  @DisplayName("gradient at drawn outputs")
  void agreesWithTheSlope(AnswerUnderTest<H2.KlGrad> answer) {
    double[] y = DrawnClasses.distribution(answer.random(), 4);
    double[] d = DrawnClasses.distribution(answer.random().split(), 4);
    answer.gradient(
        "drawn, slope",
        f -> f.klGrad(y, d),
        KlGradChecks.divergenceFrom(d),
        y,
        List.of(ParameterBlock.whole("y", 4)));
  }

  @Check(kind = CheckKind.RANDOM, weight = 15)
  @DisplayName("drawn distributions, and drawn outputs for one class")
  void drawnOutputs(AnswerUnderTest<H2.KlGrad> answer) {
    SplittableRandom random = answer.random().split().split();
    for (int n : new int[] {2, 3, 6}) {
      double[] y = DrawnClasses.distribution(random, n);
      double[] mixture = DrawnClasses.distribution(random, n);
      double[] one = DrawnClasses.oneHot(n, random.nextInt(n));
      answer.agrees(n + " drawn, a mixture", f -> f.klGrad(y, mixture));
      answer.agrees(n + " drawn, one class", f -> f.klGrad(y, one));
    }
  }
}
