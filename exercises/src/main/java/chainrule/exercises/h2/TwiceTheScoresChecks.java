package chainrule.exercises.h2;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;

/** The public check of C1: every statement is tried on two tables. */
@Checks
final class TwiceTheScoresChecks {
  private static final ScoreTable LECTURE = ScoreTable.lecture();
  private static final ScoreTable NARROW =
      new ScoreTable(new double[][] {{0.6, 0}, {-0.5, 0.25}}, new int[] {0, 1});

  @Check(kind = CheckKind.VALUES)
  @DisplayName("the statement holds for two tables")
  void holdsForTwoTables(AnswerUnderTest<H2.TwiceTheScores> answer) {
    Choice mine = answer.result("choice", H2.TwiceTheScores::twiceTheScores);
    double up = change(LECTURE);
    double down = change(NARROW);
    boolean holds =
        switch (mine) {
          case A -> up == 0 && down == 0;
          case B -> up <= 0 && down <= 0;
          case C -> up > 0 && down < 0;
          case D -> up == hinge(LECTURE) && down == hinge(NARROW);
        };
    answer.holds(holds, mine + " is not true of every table");
  }

  private static double hinge(ScoreTable table) {
    return table.hinge(table.scores(), 1);
  }

  private static double change(ScoreTable table) {
    double[] twice = Arrays.stream(table.scores()).map(score -> 2 * score).toArray();
    return table.hinge(twice, 1) - hinge(table);
  }
}
