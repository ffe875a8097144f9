package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.checks.NotebookReceiver;
import chainrule.exercises.invoke.InProcessInvoker;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the public checks of homework 5, none of which draws a case, find in a notebook, by the
 * table, they find in the grader, to the digit.
 */
@Tag("slow")
class SameReportsTests {
  private static final int PER_QUESTION = 12;

  private final CheckRunner runner = new CheckRunner();
  private final NotebookReceiver notebook = new NotebookReceiver();

  @Test
  void publicChecksSayTheSame() {
    Assignment homework = Assignment.of("h5").orElseThrow();
    AnswerBank bank = homework.bank();
    for (QuestionSpec question : homework.questions()) {
      bank.of(question, AnswerBank.Role.MISTAKE).stream()
          .limit(PER_QUESTION)
          .forEach(
              mistake ->
                  assertThat(said(notebook.receive(question, mistake.instance())))
                      .as(question.name() + " " + mistake.id())
                      .isEqualTo(said(graded(question, bank, mistake))));
    }
  }

  private CheckReport graded(QuestionSpec question, AnswerBank bank, AnswerBank.Entry mistake) {
    return runner
        .run(
            new CheckRun(
                CheckPlan.ofAll(question),
                InProcessInvoker.trusted(question, mistake.instance()),
                new LiveOracle(question, bank),
                7))
        .report();
  }

  private static List<List<Object>> said(CheckReport report) {
    return report.lines().stream()
        .filter(line -> !line.hidden() && line.verdict() != Verdict.RIGHT)
        .map(SameReportsTests::said)
        .toList();
  }

  private static List<Object> said(CheckLine line) {
    return List.of(line.name(), line.verdict(), line.details());
  }
}
