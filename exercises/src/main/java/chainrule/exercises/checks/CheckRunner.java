package chainrule.exercises.checks;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.invoke.AnswerInvoker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the JUnit checks of a question on one answer and writes the report. */
public final class CheckRunner {
  /**
   * Never closed, since nothing happens at its end; one for all saves looking for engines each
   * time.
   */
  private final LauncherSession session =
      LauncherFactory.openSession(
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
  public CheckReport examine(CheckPlan plan, AnswerInvoker port, Oracle oracle, long seed) {
    return run(begin(plan, port, oracle, seed)).report();
  }

  /**
   * Begins to examine an answer; no check is run yet.
   *
   * @param plan the checks and what they are worth
   * @param port the way to call the answer
   * @param oracle knows what a right answer and each known mistake give
   * @param seed of the random cases
   * @return the examination, to be run
   */
  public CheckRun begin(CheckPlan plan, AnswerInvoker port, Oracle oracle, long seed) {
    return new CheckRun(plan, new CaseHistory(plan.question(), port, oracle, seed));
  }

  /** Runs the public checks of answers, one answer after the other. */
  public void runPublic(List<CheckRun> answers) {
    run(answers, false);
  }

  /** Runs the hidden checks of answers, one answer after the other. */
  public void runHidden(List<CheckRun> answers) {
    run(answers, true);
  }

  /**
   * Returns every case that the checks of a plan ask of a right answer, by its name.
   *
   * @throws IllegalStateException if the answer does not pass, or two cases share a name
   */
  public Map<String, Function<Object, @Nullable Object>> cases(
      CheckPlan plan, AnswerInvoker right, Oracle oracle, long seed) {
    CheckRun examining = run(begin(plan, right, oracle, seed));
    for (CheckLine line : examining.report().lines()) {
      if (line.verdict() != Verdict.RIGHT) {
        throw new IllegalStateException(
            plan.question().gradeId() + ": a right answer fails its own check: " + line);
      }
    }
    Map<String, Function<Object, @Nullable Object>> cases = new LinkedHashMap<>();
    for (CaseHistory.Seen seen : examining.seen()) {
      if (cases.put(seen.caseId(), seen.call()) != null) {
        throw new IllegalStateException(
            plan.question().gradeId() + ": two cases are named " + seen.caseId());
      }
    }
    return cases;
  }

  private CheckRun run(CheckRun answer) {
    runPublic(List.of(answer));
    runHidden(List.of(answer));
    return answer;
  }

  private void run(List<CheckRun> answers, boolean hidden) {
    List<DynamicTest> tests = answers.stream().flatMap(one -> one.tests(hidden).stream()).toList();
    TestExecutionListener[] ledgers =
        answers.stream().map(CheckRun::ledger).toArray(TestExecutionListener[]::new);
    if (!tests.isEmpty()) {
      PlannedChecks.run(session.getLauncher(), tests, ledgers);
    }
  }
}
