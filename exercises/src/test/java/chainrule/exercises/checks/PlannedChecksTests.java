package chainrule.exercises.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

class PlannedChecksTests {
  private final Launcher launcher = LauncherFactory.create();
  private final List<String> ran = new ArrayList<>();
  private final List<String> finished = new ArrayList<>();

  private void run(DynamicTest... checks) {
    PlannedChecks.run(
        launcher,
        List.of(checks),
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
              finished.add(test.getDisplayName() + " " + result.getStatus());
            }
          }
        });
  }

  private DynamicTest check(String name) {
    Thread here = Thread.currentThread();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          assertThat(Thread.currentThread()).isSameAs(here);
          ran.add(name);
        });
  }

  @Test
  void checksRunInOrderAndEachTimeOnlyThoseThatAreGiven() {
    run(check("b"), check("a"));
    run(check("c"));

    assertThat(ran).containsExactly("b", "a", "c");
    assertThat(finished).containsExactly("b SUCCESSFUL", "a SUCCESSFUL", "c SUCCESSFUL");
  }

  @Test
  void checkThatFailsDoesNotKeepTheNextFromRunning() {
    run(
        DynamicTest.dynamicTest(
            "fails",
            () -> {
              throw new IllegalStateException("made up");
            }),
        check("next"));

    assertThat(finished).containsExactly("fails FAILED", "next SUCCESSFUL");
  }

  @Test
  void nothingIsLeftAfterARun() {
    run(check("a"));

    assertThatNullPointerException().isThrownBy(() -> new PlannedChecks().checks());
  }
}
