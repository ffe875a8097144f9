package chainrule.notebook.jjava;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the kernel through sh")
class KernelMainTests {
  /** Stands for a kernel: does nothing until it is ended. */
  static final class Idle {
    public static void main(String[] arguments) throws InterruptedException {
      KernelMain.endWithJupyter();
      System.out.println(ProcessHandle.current().pid());
      Thread.sleep(Duration.ofMinutes(10).toMillis());
    }
  }

  @Test
  void aKernelEndsWithTheJupyterThatStartedItHoweverThatEnds() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder jupyter =
        new ProcessBuilder(
            List.of(
                "sh",
                "-c",
                "\"$0\" \"$@\"; true",
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Idle.class.getName()));
    jupyter.environment().put("JPY_PARENT_PID", "1");
    Process started = jupyter.start();
    try (BufferedReader said = started.inputReader()) {
      ProcessHandle kernel = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      assertThat(kernel.parent()).contains(started.toHandle());

      started.destroyForcibly();

      assertThat(kernel.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }
  }
}
