package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.permitted.PermittedTypes;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a notebook gives its answers by simple name is what they may use. */
final class OpenCellTests {
  private static final String IMPORT = "import chainrule.";

  @ParameterizedTest
  @ValueSource(strings = {"h1", "h5"})
  void importsOfTheKitOnlyTypesThatAnswersMayUse(String homework) throws Exception {
    Assignment assignment = Assignment.of(homework).orElseThrow();
    List<String> imported =
        assignment.notebook().cells().stream()
            .filter(NotebookCell::code)
            .flatMap(cell -> cell.source().lines())
            .filter(line -> line.startsWith(IMPORT))
            .map(line -> line.substring("import ".length(), line.length() - 1))
            .toList();

    assertThat(imported).contains(assignment.contract().getName());
    assertThat(PermittedTypes.of(assignment.contract()).types()).containsAll(imported);
  }
}
