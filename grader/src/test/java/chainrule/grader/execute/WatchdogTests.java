package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
final class WatchdogTests {
  private static final long LITTLE = 48L << 20;

  @Test
  void killsAProcessThatIsLate() throws Exception {
    assertThat(endOf(new ProcessBuilder("sleep", "60"), 0.2, Watchdog.MOST_BYTES))
        .isEqualTo(Watchdog.Reason.LATE);
  }

  @Test
  void countsTheMemoryOfWhatAProcessStarted() throws Exception {
    assertThat(endOf(shellAroundJava(), 60, LITTLE)).isEqualTo(Watchdog.Reason.GREEDY);
  }

  @Test
  void leavesAloneWhatStaysBelow() throws Exception {
    assertThat(endOf(shellAroundJava(), 3, Watchdog.MOST_BYTES)).isEqualTo(Watchdog.Reason.LATE);
  }

  @Test
  void doesNotBiteBetweenTwoWatches() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    try (Watchdog watchdog = new Watchdog(process, Watchdog.MOST_BYTES)) {
      watchdog.begin(0.2);
      watchdog.end();
      assertThat(process.waitFor(1, TimeUnit.SECONDS)).isFalse();
      watchdog.begin(0.2);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(watchdog.reason()).isEqualTo(Watchdog.Reason.LATE);
    } finally {
      process.destroyForcibly();
    }
  }

  /** The shell itself takes next to nothing. */
  private static ProcessBuilder shellAroundJava() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
        "sh",
        "-c",
        "\"$@\"; true",
        "sh",
        java,
        "-Xms96m",
        "-XX:+AlwaysPreTouch",
        "-cp",
        System.getProperty("java.class.path"),
        WatchdogTests.class.getName());
  }

  private static Watchdog.Reason endOf(ProcessBuilder builder, double seconds, long bytes)
      throws IOException, InterruptedException {
    Process process = builder.start();
    try (Watchdog watchdog = new Watchdog(process, bytes)) {
      watchdog.begin(seconds);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return java.util.Objects.requireNonNull(watchdog.reason());
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
    }
  }

  /**
   * Waits until its standard input ends, as it does when its shell is gone.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException {
    while (System.in.read() >= 0) {
      Thread.onSpinWait();
    }
  }
}
