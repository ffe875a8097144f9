package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.permitted.PermittedTypes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a notebook gives its answers by simple name is what they may use. */
final class OpenCellTests {
  private static final String IMPORT = "import chainrule.";

  static Stream<Assignment> homeworks() {
    return TriedHomeworks.all();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void importsOfTheKitOnlyTypesThatAnswersMayUse(Assignment assignment) throws Exception {
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
