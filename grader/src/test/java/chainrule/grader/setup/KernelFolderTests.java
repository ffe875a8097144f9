package chainrule.grader.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelFolderTests {

  @Test
  void cellsAreCompiledWithTheNamesOfTheirVariables() throws IOException {
    assertThat(KernelFolder.json(List.of("java"))).contains("\"JJAVA_COMPILER_OPTS\" : \"-g\"");
  }
}
