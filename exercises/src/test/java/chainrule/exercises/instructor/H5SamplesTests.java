package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.ipynb.StudentNotebook;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps the sample class of homework 5 in step with its notebook. */
class H5SamplesTests {
  private static final SampleFolder SAMPLES = new SampleFolder("h5");

  @Test
  void untouchedSampleIsTheReleasedNotebook() throws IOException, NotebookException {
    assertThat(sources(SAMPLES.codeAsHandedOut(sample("s03").toJson())))
        .isEqualTo(sources(SAMPLES.codeAsHandedOut(released().toJson())))
        .isNotEmpty();
  }

  @Test
  void lockedCellsAreTheReleasedOnes() throws IOException, NotebookException {
    Map<String, String> wanted = locked(released());
    int compared = 0;
    for (Notebook sample : readable().values()) {
      for (Map.Entry<String, String> cell : locked(sample).entrySet()) {
        assertThat(cell.getValue()).isEqualTo(wanted.get(cell.getKey()));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void oneSampleIsTruncatedAndOneIsEmpty() throws IOException, NotebookException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(12).contains("s11", "s12");
    assertThat(readable()).hasSize(names().size() - 1).doesNotContainKey("s11");
    assertThat(sample("s12").cells()).isEmpty();
    assertThat(sample("s13").cells()).hasSizeLessThan(released().cells().size());
  }

  private static Notebook released() throws NotebookException {
    return StudentNotebook.student(Assignment.of("h5").orElseThrow().notebook());
  }

  private static Notebook sample(String name) throws NotebookException {
    return Notebook.read(SAMPLES.path().resolve(name + ".ipynb"));
  }

  private static Map<String, Notebook> readable() throws IOException {
    Map<String, Notebook> notebooks = new LinkedHashMap<>();
    for (String name : names()) {
      try {
        notebooks.put(name, sample(name));
      } catch (NotebookException e) {
        assertThat(e).hasMessageContaining("not JSON");
      }
    }
    return notebooks;
  }

  private static List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(SAMPLES.path(), "*.ipynb")) {
      files.forEach(file -> names.add(file.getFileName().toString().replace(".ipynb", "")));
    }
    return names;
  }

  private static List<String> sources(Notebook notebook) throws NotebookException {
    return notebook.cells().stream().map(NotebookCell::source).toList();
  }

  private static Map<String, String> locked(Notebook notebook) throws NotebookException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (NotebookCell cell : notebook.cells()) {
      if (cell.locked() && cell.gradeId() != null) {
        cells.put(cell.gradeId(), cell.source());
      }
    }
    return cells;
  }
}
