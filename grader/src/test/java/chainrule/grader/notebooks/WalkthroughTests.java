package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed walkthroughs say what they say when they are run again. */
@Tag("slow")
class WalkthroughTests {

  @TempDir private Path folder;

  static List<Path> walkthroughs() throws IOException {
    return Kit.walkthroughs();
  }

  @ParameterizedTest
  @MethodSource("walkthroughs")
  void runningAgainGivesTheSameText(Path notebook) throws IOException, InterruptedException {
    List<Cell> committed = Cell.read(notebook);
    List<Cell> executed = KernelRun.of(notebook, folder);

    assertThat(executed).hasSameSizeAs(committed);
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < committed.size(); i++) {
      if (committed.get(i).isCode()) {
        all.assertThat(executed.get(i).printed())
            .as("cell %d of %s:%n%s", i, notebook.getFileName(), committed.get(i).source())
            .isEqualTo(committed.get(i).printed());
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("walkthroughs")
  void theTextTwinIsInStep(Path notebook) throws IOException, InterruptedException {
    Kit.assumeKernel();
    String name = notebook.getFileName().toString().replace(".ipynb", ".md");
    Path twin = notebook.resolveSibling("text").resolve(name);
    assertThat(twin).exists();
    Path back = folder.resolve("twin.ipynb");
    Kit.python(List.of("jupytext", "--to=ipynb", "--output=" + back, twin.toString()));

    assertThat(essence(back)).isEqualTo(essence(notebook));
  }

  private static List<String> essence(Path notebook) throws IOException {
    return Cell.read(notebook).stream().map(cell -> cell.type() + ":\n" + cell.source()).toList();
  }
}
