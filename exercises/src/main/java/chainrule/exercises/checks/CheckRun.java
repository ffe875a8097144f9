package chainrule.exercises.checks;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.diagnosis.Diagnosis;
import chainrule.exercises.finding.ObservedCall;
import chainrule.exercises.invoke.AnswerInvoker;
import java.util.List;
import java.util.Optional;

/**
 * The checks of a plan on one answer. They are run in two parts: what student code computes in the
 * second has seen hidden cases, so it must not reach a report that the student reads.
 */
public final class CheckRun {
  private final CheckPlan plan;
  private final CaseHistory history;
  private final CheckOutcomes outcomes;

  /**
   * Makes a run; no check is run yet.
   *
   * @param plan the checks and what they are worth
   * @param invoker the way to call the answer
   * @param oracle knows what a right answer and each known mistake give
   * @param seed of the random cases
   */
  public CheckRun(CheckPlan plan, AnswerInvoker invoker, Oracle oracle, long seed) {
    this.plan = plan;
    this.history = new CaseHistory(plan.question(), invoker, oracle, seed);
    this.outcomes = new CheckOutcomes(history);
  }

  /**
   * Returns what the checks found.
   *
   * @return a line per check of the plan, whatever the answer did
   */
  public CheckReport report() {
    QuestionSpec question = plan.question();
    return new CheckReport(
        question.homework().toString(),
        question.id(),
        question.name(),
        outcomes.lines(plan),
        question.kind().givesHints()
            ? Diagnosis.hints(history, outcomes.failedChecks(), outcomes.mistakeIds())
            : List.of());
  }

  /**
   * Returns a call that the checks so far made of the answer, with what it returned; empty if none
   * can be gone through by hand.
   */
  public Optional<ObservedCall> observed() {
    return history.observed();
  }

  CheckPlan plan() {
    return plan;
  }

  CaseHistory history() {
    return history;
  }

  CheckOutcomes outcomes() {
    return outcomes;
  }
}
