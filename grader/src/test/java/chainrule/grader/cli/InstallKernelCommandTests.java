package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Wrong calls of {@code install-kernel}; right ones are in {@code InstalledKernelTests}. */
class InstallKernelCommandTests {

  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "--name ../java, expected letters",
    "--user --sys-prefix, mutually exclusive",
    "--prefix, Missing required parameter",
  })
  void aWrongCallIsOneLine(String arguments, String words) {
    assertThat(run(arguments.split(" "))).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains(words, "install-kernel --help").hasLineCount(1);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "calls sh in the place of a Python")
  void aPythonWithoutJupyterIsNamed() {
    assertThat(run("--python", "/bin/sh")).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString())
        .startsWith("chainrule: /bin/sh cannot import jupyter_client: name the Python of your")
        .hasLineCount(1);
  }

  private int run(String... arguments) {
    CommandLine line = CommandLines.of(new InstallKernelCommand());
    return line.setErr(new PrintWriter(err, true)).execute(arguments);
  }
}
