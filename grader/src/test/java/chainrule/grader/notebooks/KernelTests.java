package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel folder promises, asked of the kernel itself by a small notebook. */
@TestInstance(Lifecycle.PER_CLASS)
class KernelTests {

  private List<Cell> cells = List.of();

  @BeforeAll
  void run(@TempDir Path folder) throws IOException, InterruptedException, URISyntaxException {
    cells = run("smoke.ipynb", folder);
  }

  private static List<Cell> run(String notebook, Path folder)
      throws IOException, InterruptedException, URISyntaxException {
    return KernelRun.of(Path.of(KernelTests.class.getResource(notebook).toURI()), folder);
  }

  @Test
  void aClassThatACellIsInterruptedInIsNotLost(@TempDir Path folder)
      throws IOException, InterruptedException, URISyntaxException {
    Cell interrupted = run("interrupted.ipynb", folder).get(0);
    assertThat(interrupted.errors()).isEmpty();
    assertThat(interrupted.shown("text/plain")).containsExactly("0");
  }

  @Test
  void nothingFailsAndNothingIsWrittenToStderr() {
    assertThat(cells).isNotEmpty();
    for (Cell cell : cells) {
      assertThat(cell.errors()).as(cell.source()).isEmpty();
      assertThat(cell.stream("stderr")).as(cell.source()).isEmpty();
    }
  }

  @Test
  void valuesAndStreamsAreText() {
    assertThat(cells.get(0).shown("text/plain")).containsExactly("2");
    assertThat(cells.get(1).stream("stdout")).isEqualTo("∂L/∂w = 0.5\n");
  }

  @Test
  void theLibraryIsThereWithoutASetUpCell() {
    assertThat(cells.get(2).shown("text/html").get(0)).contains("<table").contains("0.25");
  }

  @Test
  void chartsArePictures() {
    Cell chart = cells.get(3);
    assertThat(chart.shown("text/html")).singleElement(STRING).contains("<img ", " alt=\"");
    assertThat(chart.shown("image/png")).hasSize(1);
  }

  @Test
  void hiddenChecksAreNotOnTheClassPath() {
    assertThat(cells.get(4).shown("text/plain")).containsExactly("[]");
  }

  @Test
  void theKernelIsOneProcessWithoutADisplay() {
    assertThat(cells.get(5).shown("text/plain")).containsExactly("true UTF-8 kernel");
  }

  @Test
  void whatAHomeworkDoesNotAllowIsNamed() {
    assertThat(cells.get(7).stream("stdout"))
        .contains("not available in this homework: chainrule.activation.Softmax");
  }
}
