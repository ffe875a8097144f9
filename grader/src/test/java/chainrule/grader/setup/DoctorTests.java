package chainrule.grader.setup;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.StatusLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DoctorTests {

  @TempDir private Path root;

  @Test
  void aFreshCopyLacksOnlyWhatACallMakes() throws IOException {
    List<MachineFinding> findings = examine();

    assertThat(findings)
        .filteredOn(finding -> finding.state() == MachineFinding.State.LATER)
        .extracting(MachineFinding::subject)
        .contains("JupyterLab", "kernel");
    assertThat(findings)
        .filteredOn(finding -> finding.subject().equals("JDK"))
        .extracting(MachineFinding::text)
        .first()
        .asString()
        .startsWith(System.getProperty("java.version"));
  }

  @Test
  void everyLackNamesItsMend() throws IOException {
    assertThat(examine())
        .filteredOn(finding -> finding.state() != MachineFinding.State.OK)
        .allSatisfy(finding -> assertThat(finding.text()).contains(": "));
  }

  @Test
  void examiningChangesNothing() throws IOException {
    examine();
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files).isEmpty();
    }
  }

  /** In another JVM, which looks for the libraries of a platform that has none. */
  @Test
  void aMissingBlasIsSaid() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.bytedeco.javacpp.platform=linux-riscv64",
                "-cp",
                System.getProperty("java.class.path"),
                Elsewhere.class.getName(),
                root.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains(" pure Java BLAS (no native BLAS: ")
        .contains("): right, but training is slower");
  }

  /** Prints what the doctor finds. */
  static final class Elsewhere {

    private Elsewhere() {}

    public static void main(String[] arguments) throws IOException {
      examine(Path.of(arguments[0])).forEach(finding -> System.out.println(finding.line()));
    }
  }

  @Test
  void aLineNamesStateSubjectAndMend() {
    assertThat(MachineFinding.missing("Python", "no Python found: install it").line())
        .isEqualTo("MISSING  Python       no Python found: install it");
  }

  private List<MachineFinding> examine() throws IOException {
    return examine(root);
  }

  private static List<MachineFinding> examine(Path root) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Doctor(new KitFolder(root), new StatusLine(nowhere, false)).examine();
  }
}
