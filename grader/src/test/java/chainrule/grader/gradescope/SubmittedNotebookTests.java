package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.StudentNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubmittedNotebookTests {
  private static final String NAME = "h1-perceptron.ipynb";
  private static String h1 = "";
  private static String h2 = "";

  @TempDir private Path folder;

  @BeforeAll
  static void readHomework() throws Exception {
    h1 = StudentNotebook.answered(homework("h1"), Map.of()).toJson();
    h2 = StudentNotebook.answered(homework("h2"), Map.of()).toJson();
  }

  private static Notebook homework(String id) {
    return Assignment.of(id).orElseThrow().notebook();
  }

  @Test
  void oneNotebookIsTakenWhateverItIsCalled() throws IOException {
    put("work/of/mine.ipynb", h1);
    put("__MACOSX/work/._mine.ipynb", "x");
    put("work/of/.ipynb_checkpoints/mine-checkpoint.ipynb", h1);

    SubmittedNotebook found = found();

    assertThat(found.name()).isEqualTo("work/of/mine.ipynb");
    assertThat(found.notebook()).isNotNull();
    assertThat(found.remarks()).isEmpty();
  }

  @Test
  void ofSeveralTheOneWithTheNameThatWasHandedOutIsTakenAndTheStudentIsTold() throws IOException {
    put("a.ipynb", h1);
    put(NAME, h1);
    put("h2.ipynb", h2);

    SubmittedNotebook found = found();

    assertThat(found.name()).isEqualTo(NAME);
    assertThat(found.remarks())
        .containsExactly(
            "graded is h1-perceptron.ipynb, not a.ipynb; expected one notebook",
            "h2.ipynb: is a notebook of h2; expected h1");
  }

  @Test
  void withoutAFittingNameTheFirstIsTaken() throws IOException {
    put("b.ipynb", h1);
    put("a.ipynb", h1);

    assertThat(found().name()).isEqualTo("a.ipynb");
  }

  @Test
  void noneIsSaidToBeMissing() throws IOException {
    put("answer.java", "int x;");

    assertThat(found())
        .isEqualTo(
            new SubmittedNotebook(
                "",
                null,
                List.of("no notebook (*.ipynb) was handed in; expected h1-perceptron.ipynb")));
  }

  @Test
  void whatCannotBeReadIsNamedAndALinkIsNotFollowed() throws IOException {
    put("broken.ipynb", "{\"cells\": [");
    put("other.ipynb", h2);
    Path secret = Files.writeString(folder.resolve("secret.ipynb"), h1);
    Files.createSymbolicLink(folder.resolve("in/link.ipynb"), secret);

    SubmittedNotebook found = found();

    assertThat(found.notebook()).isNull();
    assertThat(found.remarks())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("broken.ipynb: "))
        .anyMatch(line -> line.equals("other.ipynb: is a notebook of h2; expected h1"));
  }

  private SubmittedNotebook found() throws IOException {
    return SubmittedNotebook.in(folder.resolve("in"), new HomeworkId('h', 1), NAME);
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
