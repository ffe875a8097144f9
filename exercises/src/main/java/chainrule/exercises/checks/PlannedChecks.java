package chainrule.exercises.checks;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/**
 * The checks that a plan has found, as JUnit runs them: a dynamic test each.
 *
 * <p>Were they test methods, JUnit would look for them again for every answer, since what it has
 * found it runs only once; that takes longer than most checks do.
 */
final class PlannedChecks {
  private static final ThreadLocal<@Nullable List<DynamicTest>> CURRENT = new ThreadLocal<>();

  private static final LauncherDiscoveryRequest REQUEST =
      LauncherDiscoveryRequestBuilder.request()
          .selectors(DiscoverySelectors.selectClass(PlannedChecks.class))
          .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
          .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
          .enableImplicitConfigurationParameters(false)
          .build();

  /** Runs checks on this thread, one after the other. */
  static void run(Launcher launcher, List<DynamicTest> checks, TestExecutionListener... listeners) {
    CURRENT.set(checks);
    try {
      launcher.execute(REQUEST, listeners);
    } finally {
      CURRENT.remove();
    }
  }

  @TestFactory
  List<DynamicTest> checks() {
    return Objects.requireNonNull(CURRENT.get(), "run by itself, and not with checks to run");
  }
}
