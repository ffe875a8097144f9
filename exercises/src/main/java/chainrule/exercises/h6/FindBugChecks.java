package chainrule.exercises.h6;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q5: six networks, each worth points by itself, and then the others. */
@Checks
final class FindBugChecks {
  @Check(kind = CheckKind.RANDOM)
  @DisplayName("net 1: 3 inputs, 3 hidden units, 2 classes, 12 examples")
  void firstNet(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, "net 1", large(PlantedBug.BIAS_DECAYED, 611));
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("net 2: as large, with other numbers")
  void secondNet(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, "net 2", large(PlantedBug.NO_SLOPE, 612));
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("net 3: 4 inputs, 4 hidden units, 3 classes, 4 examples")
  void thirdNet(AnswerUnderTest<H6.FindBug> answer) {
    asks(
        answer, "net 3", PlantedNet.draw(PlantedBug.LAST_ONLY, new SplittableRandom(613), 4, 3, 4));
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("net 4: 2 inputs, 2 hidden units, 4 classes, 3 examples")
  void fourthNet(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, "net 4", PlantedNet.draw(PlantedBug.NONE, new SplittableRandom(614), 2, 4, 3));
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("net 5: 3 inputs, 3 hidden units, 3 classes, 6 examples")
  void fifthNet(AnswerUnderTest<H6.FindBug> answer) {
    asks(
        answer,
        "net 5",
        PlantedNet.draw(PlantedBug.TRANSPOSED, new SplittableRandom(615), 3, 3, 6));
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("net 6: 4 inputs, 4 hidden units, 2 classes, 2 examples")
  void sixthNet(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, "net 6", PlantedNet.draw(PlantedBug.SIGN, new SplittableRandom(616), 4, 2, 2));
  }

  @Check(kind = CheckKind.RANDOM, weight = 1.4)
  @DisplayName("every bug of the menu in two networks")
  void everyBug(AnswerUnderTest<H6.FindBug> answer) {
    PlantedBug[] menu = PlantedBug.values();
    for (int k = 0; k < menu.length; k++) {
      asks(answer, "every bug, " + k, PlantedNet.draw(menu[k], 620));
      SplittableRandom random = new SplittableRandom(630 + k);
      asks(answer, "every bug again, " + k, PlantedNet.draw(menu[k], random, 2, 3, 4));
    }
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 0.4)
  @DisplayName("leaves theta and sizes as they were")
  void leavesArguments(AnswerUnderTest<H6.FindBug> answer) {
    PlantedNet net = PlantedNet.draw(PlantedBug.NO_MEAN, 617);
    answer.leavesArgumentsAlone("arguments", net::huntedBy);
  }

  private static PlantedNet large(PlantedBug bug, long seed) {
    return PlantedNet.draw(bug, new SplittableRandom(seed), 3, 2, 12);
  }

  private static void asks(AnswerUnderTest<H6.FindBug> answer, String name, PlantedNet net) {
    answer.agrees(name, net::huntedBy);
  }
}
