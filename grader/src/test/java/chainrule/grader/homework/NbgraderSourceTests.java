package chainrule.grader.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.exercises.h1.H1;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NbgraderSourceTests {
  private static final KitFolder KIT = KitFolder.ofSystemProperty();

  @TempDir private Path folder;

  @Test
  void aCourseHoldsTheInstructorsNotebooksSettingsAndHowToGoOn()
      throws IOException, NotebookException {
    Path course = folder.resolve("course");

    NbgraderSource.write(homeworks("h1", "h5"), KIT, course);

    try (Stream<Path> files = Files.walk(course)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> course.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "README.md",
              "nbgrader_config.py",
              "source/h1/h1-perceptron.ipynb",
              "source/h5/h5-backpropagation.ipynb");
    }
    Notebook source = Notebook.read(course.resolve("source/h1/h1-perceptron.ipynb"));
    assertThat(source.cells())
        .isEqualTo(Assignment.of("h1").orElseThrow().notebook().cells())
        .extracting(NotebookCell::source)
        .anyMatch(text -> text.contains("// BEGIN SOLUTION"));
    assertThat(course.resolve("nbgrader_config.py"))
        .content()
        .contains("KERNELS = \"" + KIT.root() + "/.venv/share/jupyter\"\n")
        .contains("class JavaStubs");
    assertThat(course.resolve("README.md"))
        .content()
        .contains("nbgrader generate_assignment h1", KIT.root() + "/chainrule grade h1 submitted")
        .contains("without a sandbox")
        .doesNotContain("HOMEWORK", "CHAINRULE");
  }

  @Test
  void nobodyElseMayReadTheSolutions() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "needs a file system with owners");
    NbgraderSource.write(homeworks("h1"), KIT, folder);

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("source"))))
        .isEqualTo("rwx------");
  }

  @Test
  void aFolderThatIsNotEmptyStaysAsItIs() throws IOException {
    Files.writeString(folder.resolve("mine"), "a year's work");

    assertThatThrownBy(() -> NbgraderSource.write(homeworks("h1"), KIT, folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("is not empty");
    assertThat(folder).isDirectoryContaining("glob:**mine").isDirectoryNotContaining("glob:**.md");
  }

  @Test
  void nothingIsWrittenIfANotebookMustNotBeHandedOut() throws NotebookException {
    Path course = folder.resolve("course");
    Notebook empty = Notebook.parse("{\"cells\":[],\"metadata\":{},\"nbformat\":4}", "h1");
    Assignment broken = new Assignment(Assignment.of("h1").orElseThrow().id(), H1.class, empty);

    assertThatThrownBy(() -> NbgraderSource.write(List.of(broken), KIT, course))
        .isInstanceOf(ReleaseException.class);
    assertThat(course).doesNotExist();
  }

  private static List<Assignment> homeworks(String... ids) {
    return Stream.of(ids).map(id -> Assignment.of(id).orElseThrow()).toList();
  }
}
