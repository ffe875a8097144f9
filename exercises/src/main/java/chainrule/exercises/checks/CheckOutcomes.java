package chainrule.exercises.checks;

import chainrule.exercises.CheckLine;
import chainrule.exercises.Verdict;
import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.CheckFailure;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Notes what each check of one answer came to; JUnit's own result only says whether the method
 * ended.
 */
final class CheckOutcomes implements TestExecutionListener {
  private final CaseHistory session;
  private final Map<Method, CheckFailure> findings = new HashMap<>();
  private final Map<Method, Integer> numbers = new HashMap<>();
  private @Nullable Method current;

  CheckOutcomes(CaseHistory session) {
    this.session = session;
  }

  /** Notes which check is run now; until it ends, what ends is this one. */
  void begin(CheckPlan.Item item) {
    current = item.method();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Method method = current;
    if (test.isTest() && method != null) {
      current = null;
      numbers.put(method, session.check());
      finding(result).ifPresent(finding -> findings.put(method, finding));
    }
  }

  /** A check that ended in any other way than by its own finding is a fault of the check. */
  private Optional<CheckFailure> finding(TestExecutionResult result) {
    Throwable thrown = result.getThrowable().orElse(null);
    boolean ended = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    return ended || thrown instanceof CaseHistory.CheckFailed
        ? session.noted().finding()
        : Optional.of(CheckFailure.of(Verdict.INCONCLUSIVE, "the check itself failed: " + thrown));
  }

  /**
   * Returns the lines of a plan. Checks of form earn their points once some check of substance is
   * passed: what does nothing has the right shape and leaves its arguments alone too.
   */
  List<CheckLine> lines(CheckPlan plan) {
    List<CheckLine> lines = plan.items().stream().map(this::line).toList();
    List<CheckLine> substance = lines.stream().filter(line -> line.kind().isSubstance()).toList();
    return substance.isEmpty() || substance.stream().anyMatch(line -> line.points() > 0)
        ? lines
        : lines.stream().map(CheckLine::withheld).toList();
  }

  private CheckLine line(CheckPlan.Item item) {
    @Nullable CheckFailure finding =
        numbers.containsKey(item.method())
            ? findings.get(item.method())
            : CheckFailure.of(Verdict.INCONCLUSIVE, "the check was not run");
    Verdict verdict = finding == null ? Verdict.RIGHT : finding.verdict();
    return new CheckLine(
        item.title(),
        item.check().kind(),
        item.hidden(),
        verdict,
        item.points() * session.question().share(verdict),
        item.points(),
        finding == null ? List.of() : finding.details(),
        finding == null ? null : finding.errors());
  }

  List<Integer> failedChecks() {
    List<Integer> failed = new ArrayList<>();
    findings.keySet().forEach(method -> failed.add(numbers.getOrDefault(method, -1)));
    return failed;
  }

  List<String> mistakeIds() {
    return findings.values().stream()
        .map(CheckFailure::mistakeId)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
