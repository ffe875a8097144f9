package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.instructor.AnswerBank;
import chainrule.exercises.instructor.LiveOracle;
import chainrule.exercises.invoke.AnswerInvoker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Examines answers with all checks, which are looked up once for all submissions. */
final class CheckRegistry {
  private final CheckRunner examiner = new CheckRunner();
  private final List<QuestionSpec> questions;
  private final Map<QuestionSpec, Paper> papers = new HashMap<>();

  private record Paper(CheckPlan plan, Oracle oracle) {}

  /**
   * Looks up the checks.
   *
   * @param bank the references and known mistakes
   * @param questions the questions, by their place in the catalog
   */
  CheckRegistry(AnswerBank bank, List<QuestionSpec> questions) {
    this.questions = questions;
    for (QuestionSpec question : questions) {
      papers.put(question, new Paper(CheckPlan.ofAll(question), new LiveOracle(question, bank)));
    }
  }

  List<QuestionSpec> questions() {
    return questions;
  }

  CheckRunner examiner() {
    return examiner;
  }

  CheckReport of(QuestionSpec question, AnswerInvoker port, long seed) {
    Paper paper = paper(question);
    return examiner.examine(paper.plan(), port, paper.oracle(), seed);
  }

  CheckRun begin(QuestionSpec question, AnswerInvoker port, long seed) {
    Paper paper = paper(question);
    return examiner.begin(paper.plan(), port, paper.oracle(), seed);
  }

  int number(QuestionSpec question) {
    return questions.indexOf(question);
  }

  private Paper paper(QuestionSpec question) {
    return Objects.requireNonNull(papers.get(question), question::gradeId);
  }
}
