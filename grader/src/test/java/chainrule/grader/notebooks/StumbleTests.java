package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel says where students stumble: in their words, by cell and line. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class StumbleTests {

  private List<Cell> cells = List.of();

  @BeforeAll
  void run(@TempDir Path folder) throws IOException, InterruptedException, URISyntaxException {
    Path stumbles = Path.of(StumbleTests.class.getResource("stumbles.ipynb").toURI());
    cells = KernelRun.of(stumbles, folder);
  }

  @Test
  void nothingIsWrittenToStderr() {
    assertThat(cells).hasSize(15).allSatisfy(cell -> assertThat(cell.stream("stderr")).isEmpty());
  }

  @Test
  void methodAfterAnArrowSwitchThatThrowsIsThere() {
    assertThat(cells.get(0).errors()).isEmpty();
    assertThat(cells.get(1).shown("text/plain")).containsExactly("2.0");
  }

  @Test
  void nameThatDoesNotExistIsAHintWhereItStandsAndAnErrorWhereItIsNeeded() {
    assertThat(cells.get(2).errors()).isEmpty();
    assertThat(cells.get(2).stream("stdout"))
        .isEqualTo(
            "not complete yet: cannot find variable bias (line 2 of cell [3]);"
                + " if another cell makes it, run that one first\n");
    assertThat(cells.get(3).errors())
        .containsExactly(
            "CellError: cannot run predict: cannot find variable bias (line 2 of cell [3]);"
                + " if another cell makes it, run that one first");
  }

  @Test
  void nameThatDoesNotExistIsNamedByTheCheckToo() {
    assertThat(String.join("", cells.get(11).shown("text/html")))
        .contains("cannot find variable nowhere (line 2 of cell [11])")
        .doesNotContain("SPIResolutionException");
  }

  @Test
  void exceptionsSayTheLineOfTheCell() {
    assertThat(cells.get(5).errors())
        .containsExactly(
            "CellError: ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3,"
                + " at line 3 of cell [3]");
    assertThat(String.join("", cells.get(13).shown("text/html")))
        .contains("ArrayIndexOutOfBoundsException: Index ", ", at line 2 of cell [13]");
  }

  @Test
  void characterPastedFromAWebPageIsNamed() {
    assertThat(cells.get(6).errors().get(0))
        .endsWith("column 6 is a non-breaking space (U+00A0): write an ordinary space");
  }

  @Test
  void whatIsNotUnderstoodIsAnErrorAndNotDropped() {
    assertThat(cells.get(7).errors().get(0)).contains("line 2 «} int c = 2;»");
  }

  @Test
  void arraysShowTheirValuesAndALastSemicolonMayBeMissing() {
    assertThat(cells.get(8).shown("text/plain")).containsExactly("[[1.0, 2.0],\n [3.0, 4.0]]");
    assertThat(cells.get(14).errors()).isEmpty();
  }
}
