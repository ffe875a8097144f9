package chainrule.exercises.h7;

import chainrule.exercises.CheckKind;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.Checks;
import org.junit.jupiter.api.DisplayName;

/** The public checks of Q6b. */
@Checks
final class CountRightChecks {
  private static final double[][] T = {{1, 0, 0}, {0, 1, 1}, {0, 0, 1}, {0, 1, 0}};

  @Check(kind = CheckKind.VALUES, weight = 45)
  @DisplayName("all right, the largest right, one of two answers, none")
  void countsRows(AnswerUnderTest<H7.RightAnswers> answer) {
    count(answer, "all right", new double[][] {{.9, .1, .2}, {.3, .7, .6}, {.1, 0, .8}, {0, 1, 0}});
    count(
        answer, "largest", new double[][] {{.4, .1, .2}, {.3, .7, .6}, {.6, 0, .8}, {.1, .45, .2}});
    count(
        answer,
        "one of two",
        new double[][] {{.6, .1, .2}, {.3, .7, .4}, {.3, .1, .6}, {.3, .9, .1}});
    count(answer, "none", new double[][] {{.1, .9, .8}, {.7, .3, .4}, {.9, 1, .2}, {1, 0, 1}});
    count(answer, "no yes", new double[][] {{.1, .2, .3}, {.4, .3, .2}, {.1, .1, .1}, {0, 0, 0}});
    count(answer, "all yes", new double[][] {{.9, .8, .7}, {.8, .7, .9}, {.6, .6, .7}, {1, 1, 1}});
    count(
        answer,
        "barely",
        new double[][] {{.51, .49, .48}, {.3, .9, .9}, {.1, .1, .52}, {.8, .9, .1}});
    count(
        answer,
        "exactly a half",
        new double[][] {{.5, .1, .2}, {.3, .5, .9}, {.1, .1, .6}, {.2, .5, .1}});
    count(
        answer,
        "a half for a no",
        new double[][] {{.9, .5, .2}, {.3, .7, .6}, {.1, .1, .6}, {.2, .9, .5}});
    count(answer, "first", new double[][] {{.9, .1, .1}, {.9, .1, .1}, {.9, .1, .1}, {.9, .1, .1}});
    count(answer, "last", new double[][] {{.1, .1, .1}, {.1, .1, .1}, {.9, .1, .1}, {.1, .9, .1}});
    answer.agrees("no rows", f -> f.countRight(new double[0][], new double[0][]));
    answer.agrees("one row", f -> f.countRight(new double[][] {{.2, .6}}, new double[][] {{0, 1}}));
  }

  @Check(kind = CheckKind.ARGUMENTS, weight = 5)
  @DisplayName("outputs and targets stay as they are")
  void argumentsStay(AnswerUnderTest<H7.RightAnswers> answer) {
    double[][] Y = {{.9, .1, .2}, {.3, .7, .6}, {.1, 0, .8}, {.6, 1, 0}};
    answer.leavesArgumentsAlone("arguments", f -> f.countRight(Y, T));
  }

  private static void count(AnswerUnderTest<H7.RightAnswers> answer, String caseId, double[][] Y) {
    answer.agrees(caseId, f -> f.countRight(Y, T));
  }
}
