package chainrule.exercises.instructor;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs test classes in a process of their own, where a homework is on the class path. */
final class TestRun {
  private TestRun() {}

  /**
   * Ends the process with status 0 if there are tests and all pass; else it prints what failed.
   *
   * @param classes full names of test classes
   */
  public static void main(String[] classes) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(
                Arrays.stream(classes)
                    .map(name -> selectClass(name))
                    .toArray(org.junit.platform.engine.DiscoverySelector[]::new))
            .build();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, listener);
    TestExecutionSummary summary = listener.getSummary();
    summary.printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 0);
    boolean good =
        summary.getTestsSucceededCount() > classes.length && summary.getTotalFailureCount() == 0;
    System.exit(good ? 0 : 1);
  }
}
