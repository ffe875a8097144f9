package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import chainrule.exercises.h7.lab.Kinship;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1f. */
@Checks
final class FamilyHiddenChecks {
  @Check(kind = CheckKind.RANDOM, weight = 25)
  @DisplayName("the facts of drawn families")
  void drawnFamilies(AnswerUnderTest<H7.FamilyFacts> answer) {
    SplittableRandom random = answer.random();
    for (int couples = 2; couples <= 4; couples++) {
      Kinship kin = Kinship.draw(random, couples);
      answer.agrees("drawn from " + couples + " couples", f -> facts(f, kin));
    }
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 10)
  @DisplayName("as many nephews and nieces as uncles and aunts")
  void roundTheOtherWay(AnswerUnderTest<H7.FamilyFacts> answer) {
    Kinship kin = Kinship.draw(answer.random().split(), 4);
    int[][] facts = answer.resultOfAnyShape("four couples", f -> facts(f, kin));
    int[] counts = new int[6];
    for (int[] fact : facts) {
      counts[fact[1] / 2]++;
    }
    answer.holds(
        counts[3] == counts[5],
        counts[3] + " uncles and aunts, but " + counts[5] + " nephews and nieces");
    answer.holds(counts[0] == counts[2], counts[0] + " parents, but " + counts[2] + " children");
  }

  private static int[][] facts(H7.FamilyFacts answer, Kinship kin) {
    return answer.family(kin.father(), kin.mother(), kin.spouse(), kin.woman());
  }
}
