package chainrule.grader.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelFolderTests {

  /** The oracle is this Java machine: it does not start with an option that it does not know. */
  @Test
  void quietOptionsAreThoseOfTheJavaMachine() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(KernelFolder.quiet(Runtime.version().feature()));
    command.add("--version");
    Process java =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(java.getErrorStream().readAllBytes()).isEmpty();
    assertThat(java.waitFor()).isZero();
  }

  @Test
  void unsafeIsAllowedOnlyWhereTheOptionExists() {
    assertThat(KernelFolder.quiet(17)).containsExactly("--enable-native-access=ALL-UNNAMED");
    assertThat(KernelFolder.quiet(25)).hasSize(2);
  }

  @Test
  void cellsAreCompiledWithTheNamesOfTheirVariables() throws IOException {
    assertThat(KernelFolder.json(List.of("java"))).contains("\"JJAVA_COMPILER_OPTS\" : \"-g\"");
  }
}
