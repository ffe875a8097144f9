package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed walkthroughs say what they say when they are run again. */
@Tag("slow")
class WalkthroughTests {

  @TempDir private static Path executed;
  @TempDir private static Path twins;

  /** One program runs all: each start of it takes seconds. */
  @BeforeAll
  static void runAll() throws IOException, InterruptedException {
    KernelRun.of(Kit.walkthroughs(), executed);
    List<String> call = new ArrayList<>(List.of("jupytext", "--to=ipynb"));
    Path text = Files.createDirectory(twins.resolve("text"));
    for (Path notebook : Kit.walkthroughs()) {
      Path twin = twin(notebook);
      assertThat(twin).exists();
      call.add(Files.copy(twin, text.resolve(twin.getFileName())).toString());
    }
    Kit.python(call);
  }

  private static Path twin(Path notebook) {
    String name = notebook.getFileName().toString().replace(".ipynb", ".md");
    return notebook.resolveSibling("text").resolve(name);
  }

  static List<Path> walkthroughs() throws IOException {
    return Kit.walkthroughs();
  }

  @ParameterizedTest
  @MethodSource("walkthroughs")
  void runningAgainGivesTheSameText(Path notebook) throws IOException {
    List<Cell> committed = Cell.read(notebook);
    List<Cell> again = Cell.read(executed.resolve(notebook.getFileName()));

    assertThat(again).hasSameSizeAs(committed);
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < committed.size(); i++) {
      if (committed.get(i).isCode()) {
        all.assertThat(again.get(i).printed())
            .as("cell %d of %s:%n%s", i, notebook.getFileName(), committed.get(i).source())
            .isEqualTo(committed.get(i).printed());
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @MethodSource("walkthroughs")
  void theTextTwinIsInStep(Path notebook) throws IOException {
    Path back = twins.resolve("text").resolve(notebook.getFileName());

    assertThat(essence(back)).isEqualTo(essence(notebook));
  }

  private static List<String> essence(Path notebook) throws IOException {
    return Cell.read(notebook).stream().map(cell -> cell.type() + ":\n" + cell.source()).toList();
  }
}
