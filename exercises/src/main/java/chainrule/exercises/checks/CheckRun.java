package chainrule.exercises.checks;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.diagnosis.Diagnosis;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examination of one answer, in two parts: what student code computes in the second has seen
 * hidden cases, so it must not reach a report that the student reads.
 */
public final class CheckRun {
  private final CheckPlan plan;
  private final CaseHistory session;
  private final CheckOutcomes ledger;

  CheckRun(CheckPlan plan, CaseHistory session) {
    this.plan = plan;
    this.session = session;
    this.ledger = new CheckOutcomes(session);
  }

  /**
   * Returns what the checks found.
   *
   * @return a line per check of the plan
   */
  public CheckReport report() {
    QuestionSpec question = plan.question();
    return new CheckReport(
        question.homework().toString(),
        question.id(),
        question.name(),
        ledger.lines(plan),
        Diagnosis.hints(session, ledger.failedChecks(), ledger.mistakeIds()));
  }

  List<CaseHistory.Seen> seen() {
    return session.seen();
  }

  CheckOutcomes ledger() {
    return ledger;
  }

  /** Returns the public checks as tests, or the hidden ones; the ledger listens to them. */
  List<DynamicTest> tests(boolean hidden) {
    return plan.items(hidden).stream().filter(CheckPlan.Item::enabled).map(this::test).toList();
  }

  private DynamicTest test(CheckPlan.Item item) {
    return DynamicTest.dynamicTest(
        item.title(),
        () -> {
          session.begin(item.check().seconds());
          ledger.begin(item);
          item.run(new AnswerUnderTest<>(session));
        });
  }
}
