package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
final class PeakMemoryTests {
  private static final long LESS_THAN_A_SHELL = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"plain", "VmRSS: 1 kB", "VmHWM: 1 kB", "\\377\\376", "\\nVmRSS: 1 kB"})
  void aProcessCannotHideWhatItHoldsBehindItsName(String name) throws IOException {
    String script = "printf '" + name + "' > /proc/self/comm && echo named && read line";
    Process shell = new ProcessBuilder("bash", "-c", script).start();
    try {
      assertThat(shell.inputReader().readLine()).isEqualTo("named");

      assertThat(PeakMemory.heldBelow(shell.pid())).isGreaterThan(LESS_THAN_A_SHELL);
      assertThat(PeakMemory.of(shell.pid())).isGreaterThan(LESS_THAN_A_SHELL);
      assertThat(PeakMemory.below(shell.pid())).isGreaterThan(LESS_THAN_A_SHELL);
    } finally {
      shell.destroyForcibly();
    }
  }
}
