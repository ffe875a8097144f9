package chainrule.exercises.examine;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examination of one answer, in two parts: what student code computes in the second has seen
 * hidden cases, so it must not reach a report that the student reads.
 */
public final class Examining {
  private final Plan plan;
  private final Session session;
  private final Ledger ledger;

  Examining(Plan plan, Session session) {
    this.plan = plan;
    this.session = session;
    this.ledger = new Ledger(session);
  }

  /**
   * Returns what the checks found.
   *
   * @return a line per check of the plan
   */
  public CheckReport report() {
    QuestionSpec question = plan.question();
    return new CheckReport(
        question.homework(),
        question.id(),
        question.name(),
        ledger.lines(plan),
        Diagnosis.hints(session, ledger.failedChecks(), ledger.mistakeIds()));
  }

  List<Session.Seen> seen() {
    return session.seen();
  }

  Ledger ledger() {
    return ledger;
  }

  /** Returns the public checks as tests, or the hidden ones; the ledger listens to them. */
  List<DynamicTest> tests(boolean hidden) {
    return plan.items(hidden).stream().filter(Plan.Item::enabled).map(this::test).toList();
  }

  private DynamicTest test(Plan.Item item) {
    return DynamicTest.dynamicTest(
        item.title(),
        () -> {
          session.begin(item.check().seconds());
          ledger.begin(item);
          item.run(new Subject<>(session));
        });
  }
}
