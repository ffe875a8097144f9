package chainrule.grader.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.finding.EarlierFinding;
import chainrule.grader.export.ResultsFolder;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.result.EarlierNote;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.SubmissionResult;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files of a class that version 3 of the gradebook was written for, whose results hold
 * sentences: they open, and say what they said.
 */
final class EarlierFilesTests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> GRADED = List.of("ada", "bob", "cleo", "dan", "fay", "gus");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copy() throws IOException {
    file = folder.resolve("gradebook.db");
    Files.writeString(folder.resolve("grades.csv"), text("grades.csv"));
    try (InputStream in = stream("gradebook.db")) {
      Files.copy(in, file);
    }
  }

  private static InputStream stream(String name) {
    return Objects.requireNonNull(EarlierFilesTests.class.getResourceAsStream("earlier/" + name));
  }

  private static String text(String name) throws IOException {
    try (InputStream in = stream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Map<String, SubmissionResult> results() throws IOException {
    Map<String, SubmissionResult> results = new TreeMap<>();
    try (Gradebook book = Gradebook.open(file)) {
      book.forEachMark(mark -> results.put(mark.student(), mark.result()));
    }
    return results;
  }

  @Test
  void theGradebookHoldsWhatTheResultsSay() throws IOException {
    Map<String, SubmissionResult> results = results();

    assertThat(results).containsOnlyKeys("ada", "bob", "cleo", "dan", "eve", "fay", "gus");
    for (String student : results.keySet()) {
      assertThat(SubmissionResult.ofJson(text("results/" + student + ".json")))
          .isEqualTo(results.get(student));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "bob", "cleo", "dan", "fay", "gus"})
  void everySentenceIsThereAsItWasSaid(String student) throws IOException {
    JsonNode earlier = JSON.readTree(text("results/" + student + ".json"));
    SubmissionResult result = Objects.requireNonNull(results().get(student));

    assertThat(result.notes()).allMatch(EarlierNote.class::isInstance);
    assertThat(NoteText.of(result.notes())).isEqualTo(texts(earlier.path("notes")));
    List<String> said = new ArrayList<>();
    earlier.findValues("details").forEach(details -> said.addAll(texts(details)));
    List<CheckLine> lines =
        result.reports().stream().map(CheckReport::lines).flatMap(List::stream).toList();
    assertThat(lines)
        .flatExtracting(CheckLine::findings)
        .allMatch(EarlierFinding.class::isInstance);
    assertThat(lines).flatExtracting(CheckLine::details).containsExactlyElementsOf(said);
  }

  private static List<String> texts(JsonNode array) {
    assertThat(array.isArray()).isTrue();
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void thePagesSayWhatTheySaid() throws IOException {
    String table = Files.readString(folder.resolve("grades.csv"));
    OutputFolder out = new OutputFolder(folder);
    out.prepare();
    try (Gradebook book = Gradebook.open(file)) {
      new ResultsFolder(out, "t0").write(book, Set.copyOf(GRADED));
    }

    assertThat(folder.resolve("grades.csv")).content().isEqualTo(table);
    assertThat(folder.resolve("class.html"))
        .content()
        .contains(
            "not the same verdicts each time (flaky): Q2",
            "only as exact as a finite difference: Q2, Q3",
            "uses what the homework does not allow: Q1",
            "a locked cell was changed",
            "hand-in time not readable: found yesterday; expected a time such as 2026-03-04"
                + " 12:00:00 UTC; not counted late");
    assertThat(folder.resolve("feedback/gus.html"))
        .content()
        .contains("counts once the results are right", "only as exact as a finite difference")
        .doesNotContain("entry [0]   yours 1   expected 2");
    assertThat(folder.resolve("feedback/bob.html"))
        .content()
        .contains("half an idea", "not available in this homework: chainrule.math.Matrix");
  }

  @Test
  void whatCannotBeReadIsNamedInOneLine() throws IOException, SQLException {
    Gradebook.open(file).close();
    execute(
        "INSERT INTO grading (run, submission, status, seed, points, max, seconds, result)"
            + " SELECT run, submission, status, seed, points, max, seconds,"
            + " '{\"notes\": [{\"type\": \"of-the-future\", \"data\": 3}]}'"
            + " FROM grading WHERE id = (SELECT min(id) FROM grading WHERE status = 'GRADED')");

    assertThatThrownBy(this::results)
        .isInstanceOf(GradebookException.class)
        .hasMessageStartingWith(file + ": what it holds of ")
        .hasMessageContaining(" in t0 is no result that this version of the kit can read: ")
        .message()
        .doesNotContain("\n");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
