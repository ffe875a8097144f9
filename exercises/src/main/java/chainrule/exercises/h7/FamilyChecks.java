package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.lab.Kinship;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q1f. */
@Checks
final class FamilyChecks {
  private static final Kinship PRINTED = Kinship.printed();
  private static final Kinship SMALL = Kinship.draw(new SplittableRandom(4), 2);
  private static final Kinship LARGE = Kinship.draw(new SplittableRandom(9), 3);

  @Check(kind = CheckKind.SHAPE, weight = 10)
  @DisplayName("112 facts of three numbers each")
  void shapeIsRight(AnswerUnderTest<H7.FamilyFacts> answer) {
    answer.result("shape", f -> facts(f, PRINTED));
  }

  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("the facts of the two families of 1986")
  void factsAreRight(AnswerUnderTest<H7.FamilyFacts> answer) {
    answer.agrees("the families of 1986", f -> facts(f, PRINTED));
  }

  @Check(kind = CheckKind.VALUES, weight = 20)
  @DisplayName("the facts of other families")
  void otherFacts(AnswerUnderTest<H7.FamilyFacts> answer) {
    answer.agrees("a small family", f -> facts(f, SMALL));
    answer.agrees("a large family", f -> facts(f, LARGE));
    answer.agrees("a couple", f -> facts(f, couple()));
    answer.agrees("two mothers", f -> facts(f, twoMothers()));
    answer.agrees("two fathers", f -> facts(f, twoFathers()));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("the families stay as they are")
  void argumentsStay(AnswerUnderTest<H7.FamilyFacts> answer) {
    answer.leavesArgumentsAlone("arguments", f -> facts(f, SMALL));
  }

  private static Kinship couple() {
    return new Kinship(
        new int[] {-1, -1, 3, -1},
        new int[] {-1, -1, 1, -1},
        new int[] {-1, 3, -1, 1},
        new boolean[] {true, true, true, false});
  }

  /** A father of two sons by his first wife and a daughter by his second; a grandson. */
  private static Kinship twoMothers() {
    return new Kinship(
        new int[] {-1, -1, -1, 0, 0, 0, -1, 3},
        new int[] {-1, -1, -1, 1, 1, 2, -1, 6},
        new int[] {2, -1, 0, 6, -1, -1, 3, -1},
        new boolean[] {false, true, true, false, false, true, true, false});
  }

  /** A mother of two sons by her first husband and a daughter by her second; a grandson. */
  private static Kinship twoFathers() {
    return new Kinship(
        new int[] {-1, -1, -1, 1, 1, 2, -1, 3},
        new int[] {-1, -1, -1, 0, 0, 0, -1, 6},
        new int[] {2, -1, 0, 6, -1, -1, 3, -1},
        new boolean[] {true, false, false, false, false, true, true, false});
  }

  static int[][] facts(H7.FamilyFacts answer, Kinship kin) {
    return answer.family(kin.father(), kin.mother(), kin.spouse(), kin.woman());
  }
}
