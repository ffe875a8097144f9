package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Shells that count on one processor, in each other's way. */
@EnabledOnOs(OS.LINUX)
final class ProcessorWaitTests {
  private static final String SPIN = "while :; do :; done";
  private static final double PASSED = 1.6;

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
    started.forEach(Process::destroyForcibly);
  }

  private Process onOneProcessor(String script) throws IOException {
    assumeTrue(
        Files.exists(Path.of("/proc/self/schedstat")),
        "this system does not count waiting threads");
    Process process = new ProcessBuilder("taskset", "-c", "0", "sh", "-c", script).start();
    started.add(process);
    return process;
  }

  private static double stood(Process process) throws InterruptedException {
    ProcessorWait wait = new ProcessorWait(process.pid());
    wait.begin();
    Thread.sleep((long) (PASSED * 1000));
    return wait.seconds(PASSED);
  }

  @Test
  void whoStandsBehindOthersWaits() throws Exception {
    for (int i = 0; i < 3; i++) {
      onOneProcessor(SPIN);
    }
    assertThat(stood(onOneProcessor(SPIN))).isBetween(PASSED / 2, PASSED);
  }

  @Test
  void whoSleepsDoesNotWait() throws Exception {
    onOneProcessor(SPIN);
    assertThat(stood(onOneProcessor("sleep 60"))).isLessThan(PASSED / 8);
  }

  /** Whatever else the machine does, three that share a processor run for all they do not wait. */
  @Test
  void whoStandsBehindItselfRuns() throws Exception {
    Process three = onOneProcessor(SPIN + " & " + SPIN + " & " + SPIN);
    Process alone = onOneProcessor("sleep 60");
    assertThat(alone.isAlive()).isTrue();
    ProcessorWait wait = new ProcessorWait(three.pid());
    double before = ran(three);
    wait.begin();
    Thread.sleep((long) (PASSED * 1000));
    double waited = wait.seconds(PASSED);
    assertThat(waited).isLessThanOrEqualTo(PASSED - (ran(three) - before) + 0.2);
  }

  private static double ran(Process process) {
    return process
        .descendants()
        .map(one -> one.info().totalCpuDuration().orElseThrow())
        .mapToDouble(time -> time.toNanos() / 1e9)
        .sum();
  }
}
