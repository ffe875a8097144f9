package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.lab.SigmoidNet;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q4. */
@Checks
final class CodesHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 50)
  @DisplayName("drawn networks")
  void drawnNetworks(AnswerUnderTest<H7.HiddenCodes> answer) {
    SplittableRandom random = answer.random();
    int[][] shapes = {{3, 2, 4}, {5, 3, 2}, {4, 4, 4}};
    for (int[] sizes : shapes) {
      SigmoidNet net = SigmoidNet.draw(random, 8, sizes);
      double[] theta = awayFromEdges(net, random);
      answer.agrees("drawn " + Arrays.toString(sizes), f -> f.codes(theta, sizes, net.X()));
    }
  }

  private static double[] awayFromEdges(SigmoidNet net, SplittableRandom random) {
    while (true) {
      double[] theta = net.theta(random);
      boolean away =
          IntStream.range(0, net.patterns())
              .mapToObj(p -> net.hidden(theta, p))
              .flatMapToDouble(Arrays::stream)
              .allMatch(a -> Math.abs(a - 0.25) > 1e-3 && Math.abs(a - 0.75) > 1e-3);
      if (away) {
        return theta;
      }
    }
  }
}
