package chainrule.exercises.checks;

import chainrule.exercises.CheckLine;
import chainrule.exercises.Verdict;
import chainrule.exercises.cases.CaseHistory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Has JUnit run checks on answers, by {@link CheckEngine} alone. */
public final class CheckRunner {
  /** Never closed, since nothing happens at its end. */
  private final LauncherSession session =
      LauncherFactory.openSession(
          LauncherConfig.builder()
              .enableTestEngineAutoRegistration(false)
              .addTestEngines(new CheckEngine())
              .enableTestExecutionListenerAutoRegistration(false)
              .enablePostDiscoveryFilterAutoRegistration(false)
              .enableLauncherSessionListenerAutoRegistration(false)
              .enableLauncherDiscoveryListenerAutoRegistration(false)
              .build());

  /** Runs all checks of a run; returns it. */
  public CheckRun run(CheckRun run) {
    runPublic(List.of(run));
    runHidden(List.of(run));
    return run;
  }

  /** Runs the public checks, one answer after the other. */
  public void runPublic(List<CheckRun> runs) {
    run(runs, false);
  }

  /** Runs the hidden checks, one answer after the other. */
  public void runHidden(List<CheckRun> runs) {
    run(runs, true);
  }

  /**
   * Runs all checks on a right answer and returns every case that they ask, by its name.
   *
   * @throws IllegalStateException if the answer does not pass, or two cases share a name
   */
  public Map<String, Function<Object, @Nullable Object>> cases(CheckRun right) {
    String question = right.plan().question().gradeId();
    for (CheckLine line : run(right).report().lines()) {
      if (line.verdict() != Verdict.RIGHT) {
        throw new IllegalStateException(question + ": a right answer fails its own check: " + line);
      }
    }
    Map<String, Function<Object, @Nullable Object>> cases = new LinkedHashMap<>();
    for (CaseHistory.Seen seen : right.history().seen()) {
      if (cases.put(seen.caseId(), seen.call()) != null) {
        throw new IllegalStateException(question + ": two cases are named " + seen.caseId());
      }
    }
    return cases;
  }

  private void run(List<CheckRun> runs, boolean hidden) {
    List<RunSelector> chosen =
        runs.stream()
            .map(run -> new RunSelector(run, run.plan().checks(hidden)))
            .filter(selector -> !selector.checks().isEmpty())
            .toList();
    if (!chosen.isEmpty()) {
      session.getLauncher().execute(request(chosen));
    }
  }

  private static LauncherDiscoveryRequest request(List<RunSelector> chosen) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(chosen)
        .enableImplicitConfigurationParameters(false)
        .build();
  }
}
