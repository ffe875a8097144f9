package chainrule.grader.judge;

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

/** The checks of all questions of a homework, found once for all submissions. */
final class CheckRegistry {
  private final CheckRunner runner = new CheckRunner();
  private final List<QuestionSpec> questions;
  private final Map<QuestionSpec, QuestionChecks> checks = new HashMap<>();

  private record QuestionChecks(CheckPlan plan, Oracle oracle) {}

  /**
   * Finds the checks.
   *
   * @param bank the references and known mistakes
   * @param questions the questions, by their place in the catalog
   */
  CheckRegistry(AnswerBank bank, List<QuestionSpec> questions) {
    this.questions = questions;
    for (QuestionSpec question : questions) {
      checks.put(
          question, new QuestionChecks(CheckPlan.ofAll(question), new LiveOracle(question, bank)));
    }
  }

  List<QuestionSpec> questions() {
    return questions;
  }

  CheckRunner runner() {
    return runner;
  }

  /** Returns a run of all checks of a question on an answer; none is run yet. */
  CheckRun runOf(QuestionSpec question, AnswerInvoker invoker, long seed) {
    QuestionChecks found = Objects.requireNonNull(checks.get(question), question::gradeId);
    return new CheckRun(found.plan(), invoker, found.oracle(), seed);
  }

  int number(QuestionSpec question) {
    return questions.indexOf(question);
  }
}
