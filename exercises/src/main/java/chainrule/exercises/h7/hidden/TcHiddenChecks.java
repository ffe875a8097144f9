package chainrule.exercises.h7.hidden;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.h7.H7;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The hidden checks of Q1e. */
@Checks
final class TcHiddenChecks {
  @Check(kind = CheckKind.VALUES, weight = 30)
  @DisplayName("fields of 9 and 11 squares")
  void patternsAreRight(AnswerUnderTest<H7.LettersTask> answer) {
    answer.agrees("hidden 9 squares", f -> f.tc(9));
    answer.agrees("hidden 11 squares", f -> f.tc(11));
  }

  @Check(kind = CheckKind.INVARIANCE, weight = 20)
  @DisplayName("squares of a T and of a C lie at the same distances")
  void keepsTheRule(AnswerUnderTest<H7.LettersTask> answer) {
    double[][] pictures = answer.result("field of 13", f -> f.tc(13))[0];
    List<Integer> wanted = List.of(1, 1, 1, 1, 2, 2, 4, 4, 5, 5);
    for (int p = 0; p < 8; p++) {
      double[] picture = pictures[p];
      int[] on = IntStream.range(0, picture.length).filter(i -> picture[i] == 1).toArray();
      List<Integer> found = new ArrayList<>();
      for (int a : on) {
        for (int b : on) {
          if (a < b) {
            int down = a / 13 - b / 13;
            int across = a % 13 - b % 13;
            found.add(down * down + across * across);
          }
        }
      }
      answer.holds(
          found.stream().sorted().toList().equals(wanted),
          "the squares of picture " + p + " lie at other distances than those of a T");
    }
  }
}
