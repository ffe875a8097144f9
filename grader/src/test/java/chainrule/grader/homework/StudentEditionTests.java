package chainrule.grader.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Homework;
import chainrule.exercises.HomeworkId;
import chainrule.exercises.Question;
import chainrule.exercises.h1.H1;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StudentEditionTests {
  private static final String SECRET = "double z = w[0] + dotProduct(w, x);";
  private static final String SOLUTION =
      "int predict(double[] w, double[] x) {\n  // BEGIN SOLUTION\n  "
          + SECRET
          + "\n  return z >= 0 ? 1 : 0;\n  // END SOLUTION\n}";

  @TempDir private Path folder;

  @Test
  void writesTheNotebookOnce() throws IOException, NotebookException {
    Path sources = HomeworkSources.place(folder.resolve("kit")).resolve("h1");
    Files.createDirectories(sources);
    Files.createFile(sources.resolve("h1-perceptron.ipynb"));
    StudentEdition edition = StudentEdition.of(assignment(), new KitFolder(folder.resolve("kit")));

    Path file = edition.write(folder.resolve("homework"), false);

    assertThat(file).isEqualTo(folder.resolve("homework/h1-perceptron.ipynb"));
    assertThat(Files.readString(file))
        .contains("predict: not implemented yet")
        .doesNotContain("SOLUTION")
        .doesNotContain("dotProduct");
    Files.writeString(file, "a student's work");
    assertThatThrownBy(() -> edition.write(folder.resolve("homework"), false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("a student's work");
    edition.write(folder.resolve("homework"), true);
    assertThat(Files.readString(file)).contains("not implemented yet");
  }

  @Test
  void noticesAPieceOfASolution() {
    List<NotebookCell> instructor = List.of(cell(SOLUTION));

    assertThatCode(() -> StudentEdition.verify("h1", instructor, List.of(cell("return z;"))))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () -> StudentEdition.verify("h1", instructor, List.of(cell("int a;\n    " + SECRET))))
        .isInstanceOf(ReleaseException.class)
        .hasMessage("h1: cell 0 still shows a line of a solution: " + SECRET);
    assertThatThrownBy(
            () -> StudentEdition.verify("h1", instructor, List.of(cell("// END SOLUTION"))))
        .hasMessage("h1: cell 0 still holds the mark END SOLUTION");
  }

  @Test
  void whatTheAuthorGivesIsNoSecret() {
    NotebookCell given = new NotebookCell(1, true, SECRET, null, false, false, 0, 0);

    assertThatCode(
            () ->
                StudentEdition.verify(
                    "h1", List.of(cell(SOLUTION), given), List.of(cell("return z;"), given)))
        .doesNotThrowAnyException();
  }

  @Test
  void everyHomeworkOfTheCourseCanBeHandedOut() throws IOException {
    KitFolder kit = KitFolder.ofSystemProperty();
    for (HomeworkId id : Assignment.known()) {
      Assignment homework = Assignment.of(id).orElseThrow();
      assertThat(StudentEdition.of(homework, kit).fileName()).startsWith(id + "-");
    }
    assertThat(Assignment.known()).hasSizeGreaterThan(8);
  }

  private static NotebookCell cell(String source) {
    return new NotebookCell(0, true, source, "h1-q1", true, false, 0, 0);
  }

  @Test
  void pointsThatTheContractDoesNotGiveAreNotHandedOut() throws NotebookException {
    KitFolder kit = new KitFolder(folder.resolve("kit"));
    Assignment other = assignment(5);

    assertThatThrownBy(() -> StudentEdition.of(other, kit))
        .isInstanceOf(ReleaseException.class)
        .hasMessage("h1: h1-q1-check: nbgrader's points: found 5; expected 6, as in OneQuestion");
  }

  /** The first question of homework 1, by itself. */
  @Homework(id = "h1", title = "One question")
  interface OneQuestion {
    /** Hands in Q1. */
    @Question(id = "Q1", points = 6)
    CheckReport predict(H1.Predict answer);
  }

  private static Assignment assignment() throws NotebookException {
    return assignment(6);
  }

  private static Assignment assignment(int points) throws NotebookException {
    String source = SOLUTION.replace("\n", "\\n");
    String json =
        String.format(
            Locale.ROOT,
            """
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
          {"cell_type": "markdown",
           "source": "## Q1 · Predict (6 points)\\n*Easy · about 10 minutes*"},
          {"cell_type": "code", "outputs": [], "source": "%s",
           "metadata": {"nbgrader": {"grade_id": "h1-q1", "solution": true}}},
          {"cell_type": "code", "outputs": [], "source": "check.predict((w, x) -> predict(w, x))",
           "metadata": {"nbgrader": {"grade_id": "h1-q1-check", "locked": true, "points": %d}}}]}
        """,
            source,
            points);
    return new Assignment(new HomeworkId('h', 1), OneQuestion.class, Notebook.parse(json, "h1"));
  }
}
