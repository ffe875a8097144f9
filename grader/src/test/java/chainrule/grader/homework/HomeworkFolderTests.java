package chainrule.grader.homework;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.KitFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeworkFolderTests {

  private static final String INSTRUCTOR =
      """
      {"cells": [{"cell_type": "code", "execution_count": 1, "id": "a1", "outputs": [],
        "metadata": {"nbgrader": {"grade": false, "grade_id": "square", "locked": false,
          "schema_version": 3, "solution": true, "task": false}},
        "source": "double square(double x) {\\n  // BEGIN SOLUTION\\n  return x * x;\\n  // END SOLUTION\\n}"}],
       "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
      """;

  @TempDir private Path root;
  private HomeworkFolder homework;

  @BeforeEach
  void layOut() throws Exception {
    Path folder = Files.createDirectories(HomeworkSources.place(root).resolve("h1"));
    Files.writeString(folder.resolve("h1-perceptron.ipynb"), INSTRUCTOR);
    homework = new HomeworkFolder(new KitFolder(root));
  }

  @Test
  void laysTheNotebookWithoutTheSolution() throws Exception {
    Path student = homework.path().resolve("h1-perceptron.ipynb");

    assertThat(homework.lay()).containsExactly(student);

    assertThat(student)
        .content()
        .contains("YOUR CODE HERE", "square: not implemented yet")
        .doesNotContain("SOLUTION", "x * x");
  }

  @Test
  void neverOverwritesAStudentsWork() throws Exception {
    homework.lay();
    Path student = homework.path().resolve("h1-perceptron.ipynb");
    Files.writeString(student, "my work");

    assertThat(homework.lay()).isEmpty();

    assertThat(student).hasContent("my work");
  }

  @Test
  void saysWhichNotebooksAreOfAnEarlierEdition() throws Exception {
    homework.lay();
    assertThat(homework.outdated()).isEmpty();

    Path instructor = HomeworkSources.place(root).resolve("h1").resolve("h1-perceptron.ipynb");
    Files.writeString(
        instructor,
        INSTRUCTOR.replace("\"nbgrader\":", "\"chainrule\": {\"edition\": 3}, \"nbgrader\":"));
    assertThat(homework.outdated())
        .containsExactly(
            "homework/h1-perceptron.ipynb is edition 1 of this homework, new is edition 3: rename it"
                + " and start again to get the new one, and copy your answers");

    Files.delete(homework.path().resolve("h1-perceptron.ipynb"));
    homework.lay();
    assertThat(homework.outdated()).isEmpty();
  }

  @Test
  void saysNothingOfANotebookThatCannotBeRead() throws Exception {
    homework.lay();
    Files.writeString(homework.path().resolve("h1-perceptron.ipynb"), "my work");
    assertThat(homework.outdated()).isEmpty();
  }
}
