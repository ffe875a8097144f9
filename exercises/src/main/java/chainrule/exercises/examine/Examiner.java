package chainrule.exercises.examine;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the JUnit checks of a question on one answer and writes the report. */
public final class Examiner {
  private final Launcher launcher =
      LauncherFactory.create(
          LauncherConfig.builder()
              .enableTestExecutionListenerAutoRegistration(false)
              .enablePostDiscoveryFilterAutoRegistration(false)
              .enableLauncherSessionListenerAutoRegistration(false)
              .enableLauncherDiscoveryListenerAutoRegistration(false)
              .build());

  /**
   * Examines an answer.
   *
   * @param plan the checks and what they are worth
   * @param port the way to call the answer
   * @param oracle knows what a right answer and each known mistake give
   * @param seed of the random cases
   * @return a line per check of the plan, whatever the answer does
   */
  public CheckReport examine(Plan plan, Port port, Oracle oracle, long seed) {
    Session session = new Session(plan.question(), port, oracle, seed);
    Ledger ledger = new Ledger(session);
    session.during(() -> launcher.execute(request(plan), ledger));
    List<CheckLine> lines = plan.items().stream().map(ledger::line).toList();
    QuestionSpec question = plan.question();
    return new CheckReport(
        question.homework(),
        question.id(),
        question.name(),
        lines,
        Diagnosis.hints(session, ledger.failedChecks(), ledger.mistakeIds()));
  }

  /**
   * Returns every case that the checks of a plan ask of a right answer, by its name.
   *
   * @throws IllegalStateException if the answer does not pass, or two cases share a name
   */
  public Map<String, Function<Object, @Nullable Object>> cases(
      Plan plan, Port right, Oracle oracle, long seed) {
    Session session = new Session(plan.question(), right, oracle, seed);
    Ledger ledger = new Ledger(session);
    session.during(() -> launcher.execute(request(plan), ledger));
    for (Plan.Item item : plan.items()) {
      CheckLine line = ledger.line(item);
      if (line.verdict() != Verdict.RIGHT) {
        throw new IllegalStateException(
            plan.question().gradeId() + ": a right answer fails its own check: " + line);
      }
    }
    Map<String, Function<Object, @Nullable Object>> cases = new LinkedHashMap<>();
    for (Session.Seen seen : session.seen()) {
      if (cases.put(seen.caseId(), seen.call()) != null) {
        throw new IllegalStateException(
            plan.question().gradeId() + ": two cases are named " + seen.caseId());
      }
    }
    return cases;
  }

  private static LauncherDiscoveryRequest request(Plan plan) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(plan.classes().stream().map(DiscoverySelectors::selectClass).toList())
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
        .enableImplicitConfigurationParameters(false)
        .build();
  }

  /** Notes what each check came to; JUnit's own result only says whether the method ended. */
  private static final class Ledger implements TestExecutionListener {
    private final Session session;
    private final Map<Method, Finding> findings = new HashMap<>();
    private final Map<Method, Integer> numbers = new HashMap<>();

    Ledger(Session session) {
      this.session = session;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      Optional<Method> method =
          test.getSource()
              .filter(MethodSource.class::isInstance)
              .map(source -> ((MethodSource) source).getJavaMethod());
      if (method.isPresent()) {
        numbers.put(method.get(), session.check());
        finding(result).ifPresent(finding -> findings.put(method.get(), finding));
      }
    }

    /** A check that ended in any other way than by its own finding is a fault of the check. */
    private Optional<Finding> finding(TestExecutionResult result) {
      Throwable thrown = result.getThrowable().orElse(null);
      if (thrown instanceof Session.CheckFailed) {
        return Optional.ofNullable(session.finding());
      }
      return result.getStatus() == TestExecutionResult.Status.SUCCESSFUL
          ? Optional.empty()
          : Optional.of(Finding.of(Verdict.INCONCLUSIVE, "the check itself failed: " + thrown));
    }

    CheckLine line(Plan.Item item) {
      @Nullable Finding finding =
          numbers.containsKey(item.method())
              ? findings.get(item.method())
              : Finding.of(Verdict.INCONCLUSIVE, "the check was not run");
      Verdict verdict = finding == null ? Verdict.RIGHT : finding.verdict();
      return new CheckLine(
          item.title(),
          item.check().kind(),
          item.hidden(),
          verdict,
          item.points() * verdict.share(),
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
          .map(Finding::mistakeId)
          .filter(java.util.Objects::nonNull)
          .distinct()
          .toList();
    }
  }
}
