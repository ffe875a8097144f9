package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.grader.gradebook.Results;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RepeatedCausesTests {
  private static CheckReport broken(String question, String cause) {
    CheckLine line = Results.line("a", Verdict.ERROR, 0, 3, false, Results.said(cause), null);
    return Results.report(question, "f", List.of(line, line), List.of());
  }

  @Test
  void laterQuestionsReferToTheFirstThatNamesTheCause() {
    List<CheckReport> shown =
        RepeatedCauses.shortened(
            List.of(broken("Q1", "cell 1"), broken("Q2", "cell 2"), broken("Q3", "cell 1")));

    assertThat(shown.stream().map(CheckReport::text).map(text -> text.lines().toList().get(1)))
        .containsExactly("  cell 1", "  cell 2", "  the same as in Q1");
  }

  @Test
  void whatIsNotWrittenIsNoCause() {
    CheckLine line = Results.line("a", Verdict.NOT_IMPLEMENTED, 0, 3, false, List.of(), null);
    CheckReport first = Results.report("Q1", "f", List.of(line, line), List.of());
    CheckReport second = Results.report("Q2", "g", List.of(line, line), List.of());

    assertThat(RepeatedCauses.shortened(List.of(first, second))).containsExactly(first, second);
  }
}
