package chainrule.exercises.ipynb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTests {
  private static String only(String cell) {
    return "{\"nbformat\": 4, \"cells\": [" + cell + "]}";
  }

  @Test
  void sourceMayBeTextListOrNothing() throws NotebookException {
    Notebook notebook =
        Notebook.parse(
            "\uFEFF"
                + only(
                    """
                    {"cell_type": "code", "source": "a\\r\\nb"},
                    {"cell_type": "code", "source": ["a\\n", "b"]},
                    {"cell_type": "markdown", "source": null},
                    {"cell_type": "code"}
                    """),
            "test");

    assertThat(notebook.cells())
        .extracting(NotebookCell::source)
        .containsExactly("a\nb", "a\nb", "", "");
  }

  @Test
  void oddSourceIsNamedWithItsCell() {
    assertThatThrownBy(
            () -> Notebook.parse(only("{\"cell_type\": \"code\", \"source\": 7}"), "n").cells())
        .hasMessage("n: cell 1: source is neither a text nor a list of lines");
  }

  @Test
  void marksOfNbgraderAreRead() throws NotebookException {
    NotebookCell cell =
        Notebook.parse(
                only(
                    """
                    {"cell_type": "code", "source": "", "metadata": {"nbgrader": {
                      "grade_id": "h5-q1-check", "locked": true, "solution": false, "points": 12}}}
                    """),
                "n")
            .cells()
            .get(0);

    assertThat(cell.gradeId()).isEqualTo("h5-q1-check");
    assertThat(cell.locked()).isTrue();
    assertThat(cell.solution()).isFalse();
    assertThat(cell.points()).isEqualTo(12);
  }

  @Test
  void whatIsNoNotebookIsSaidInOneLine() {
    assertThatThrownBy(() -> Notebook.parse("{\"nbformat\": 4, \"cells\": [{", "n"))
        .hasMessage(
            "n: not JSON: it ends in the middle (line 1, column 28); expected a notebook of"
                + " nbformat 4");
    assertThatThrownBy(() -> Notebook.parse("{\"nbformat\": 4, \"cells\": [tru, 1]}", "n"))
        .hasMessage(
            "n: not JSON: Unrecognized token 'tru' (line 1, column 27); expected a notebook of"
                + " nbformat 4");
    assertThatThrownBy(() -> Notebook.parse("{\"nbformat\": 3, \"worksheets\": []}", "n"))
        .hasMessage("n: nbformat 3; expected nbformat 4");
    assertThatThrownBy(() -> Notebook.parse("{\"nbformat\": 5, \"cells\": []}", "n"))
        .hasMessage("n: nbformat 5; expected nbformat 4");
    assertThatThrownBy(() -> Notebook.parse("[1]", "n"))
        .hasMessage("n: no notebook: there is no list of cells; expected nbformat 4");
    assertThatThrownBy(() -> Notebook.parse("\uFEFF \n", "n"))
        .hasMessage("n: empty; expected a notebook of nbformat 4");
  }

  @Test
  void filesThatCannotBeReadAreSaidInOneLine(@TempDir Path folder) throws Exception {
    Path binary = Files.write(folder.resolve("b.ipynb"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThatThrownBy(() -> Notebook.read(folder.resolve("none.ipynb")))
        .hasMessageEndingWith("none.ipynb: no such file");
    assertThatThrownBy(() -> Notebook.read(binary))
        .hasMessageEndingWith("b.ipynb: not UTF-8 text; expected a notebook (JSON)");
  }
}
