package chainrule.exercises.h6.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h6.H6;
import chainrule.exercises.h6.PlantedBug;
import chainrule.exercises.h6.PlantedNet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q5: each student has networks with numbers of their own. */
@Checks
final class FindBugHiddenChecks {
  @Check(kind = CheckKind.RANDOM)
  @DisplayName("another net that is right")
  void rightNet(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, 0, PlantedBug.NONE, 4, 3);
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("another net whose loss is no mean, and one with the wrong sign")
  void scaledNets(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, 1, PlantedBug.NO_MEAN, 3, 2);
    asks(answer, 2, PlantedBug.SIGN, 2, 3);
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("other nets whose penalty is wrong")
  void penalisedNets(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, 3, PlantedBug.BIAS_DECAYED, 4, 2);
    asks(answer, 4, PlantedBug.NO_DECAY, 2, 4);
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("other nets whose error goes back wrongly")
  void netsWithAWrongWayBack(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, 5, PlantedBug.NO_SLOPE, 3, 3);
    asks(answer, 6, PlantedBug.UPDATED_WEIGHTS, 3, 3);
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("other nets whose weights meet the wrong numbers")
  void netsWithWrongProducts(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, 7, PlantedBug.Z_FOR_A, 3, 2);
    asks(answer, 8, PlantedBug.TRANSPOSED, 4, 3);
  }

  @Check(kind = CheckKind.RANDOM)
  @DisplayName("another net that sees its last example only")
  void forgetfulNet(AnswerUnderTest<H6.FindBug> answer) {
    asks(answer, 9, PlantedBug.LAST_ONLY, 3, 4);
  }

  private static void asks(
      AnswerUnderTest<H6.FindBug> answer, int number, PlantedBug bug, int width, int outputs) {
    SplittableRandom random = answer.random();
    for (int k = 0; k < number; k++) {
      random = random.split();
    }
    PlantedNet net = PlantedNet.draw(bug, random, width, outputs, 3 + random.nextInt(4));
    answer.agrees("hidden " + number, net::huntedBy);
  }
}
