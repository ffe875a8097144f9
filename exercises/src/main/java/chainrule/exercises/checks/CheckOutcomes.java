package chainrule.exercises.checks;

import chainrule.exercises.CheckLine;
import chainrule.exercises.Verdict;
import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.CheckFailure;
import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;

/** What each check of a run came to, by JUnit's results. */
final class CheckOutcomes {
  private final CaseHistory history;
  private final Map<CheckMethod, Outcome> outcomes = new LinkedHashMap<>();

  /** What a check found, and its number among those run. */
  private record Outcome(int number, Optional<CheckFailure> failure) {}

  CheckOutcomes(CaseHistory history) {
    this.history = history;
  }

  /**
   * Notes how a check ended. One that ended in any other way than right or by what it found is at
   * fault itself.
   */
  void note(CheckMethod check, TestExecutionResult result) {
    Throwable thrown = result.getThrowable().orElse(null);
    Optional<CheckFailure> failure =
        result.getStatus() == TestExecutionResult.Status.SUCCESSFUL
            ? Optional.empty()
            : Optional.of(
                thrown instanceof CheckFailedError found
                    ? found.failure()
                    : CheckFailure.of(
                        Verdict.INCONCLUSIVE, new CheckFinding.CheckFault(String.valueOf(thrown))));
    outcomes.put(check, new Outcome(history.check(), failure));
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
    Outcome outcome = outcomes.get(item.check());
    @Nullable CheckFailure failure =
        outcome == null
            ? CheckFailure.of(Verdict.INCONCLUSIVE, new CheckFinding.NotRun())
            : outcome.failure().orElse(null);
    Verdict verdict = failure == null ? Verdict.RIGHT : failure.verdict();
    return new CheckLine(
        item.check().title(),
        item.check().kind(),
        item.hidden(),
        verdict,
        item.points() * history.question().share(verdict),
        item.points(),
        failure == null ? List.of() : told(failure.findings()),
        failure == null || item.hidden() ? null : failure.picture());
  }

  /** What the numbers have in common is a hint. */
  private List<Finding> told(List<Finding> findings) {
    return history.question().kind().givesHints()
        ? findings
        : findings.stream().filter(finding -> !finding.hints()).toList();
  }

  List<Integer> failedChecks() {
    return outcomes.values().stream()
        .filter(outcome -> outcome.failure().isPresent())
        .map(Outcome::number)
        .toList();
  }

  List<String> mistakeIds() {
    return failures().map(CheckFailure::mistakeId).filter(Objects::nonNull).distinct().toList();
  }

  private Stream<CheckFailure> failures() {
    return outcomes.values().stream().flatMap(outcome -> outcome.failure().stream());
  }
}
