package chainrule.grader.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.command.KitVersion;
import chainrule.grader.judge.StudentSeeds;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Lateness;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GradebookTests {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("gradebook.db");
  }

  @Test
  void keepsResultsWithTheirVerdicts() throws IOException, SQLException {
    grade(Results.graded("ada", 6, 1));

    assertThat(marks()).containsExactly("h1 ada GRADED 7.0");
    assertThat(query("SELECT group_concat(question || verdict, ' ') FROM verdict"))
        .isEqualTo("Q1RIGHT Q2WRONG");
    assertThat(query("SELECT seed FROM grading")).isEqualTo("" + StudentSeeds.of("ada", "h1"));
  }

  @Test
  void aSecondRunAddsAndTheLastMarkCounts() throws IOException, SQLException {
    grade(Results.graded("ada", 6, 1), Results.graded("bob", 0, 4));
    grade(Results.graded("ada", 6, 4));

    assertThat(marks()).containsExactly("h1 ada GRADED 10.0", "h1 bob GRADED 4.0");
    assertThat(query("SELECT count(*) FROM run")).isEqualTo("2");
    assertThat(query("SELECT count(*) FROM grading")).isEqualTo("3");
    assertThat(query("SELECT count(*) FROM submission")).isEqualTo("2");
  }

  @Test
  void aFailedRunTakesNoMarkAway() throws IOException {
    grade(Results.graded("ada", 6, 1));
    grade(
        Results.failed("ada", GradingStatus.UNREADABLE, "not JSON"),
        Results.failed("bob", GradingStatus.FAILED, "the judge died"));

    assertThat(marks()).containsExactly("h1 ada GRADED 7.0 after: not JSON", "h1 bob FAILED 0.0");
  }

  @Test
  void aRunThatDiesBetweenSubmissionsKeepsWhatItHad() throws IOException, SQLException {
    Gradebook dying = Gradebook.open(file);
    long run = dying.begin("h1", "r", "k");
    dying.record(run, entry(Results.graded("ada", 6, 4)));
    // the process is gone: neither end nor close

    grade(Results.graded("bob", 6, 0));

    assertThat(marks()).containsExactly("h1 ada GRADED 10.0", "h1 bob GRADED 6.0");
    assertThat(query("SELECT count(*) FROM run_end")).isEqualTo("1");
  }

  @Test
  void aSubmissionIsThereWholeOrNotAtAll() throws IOException, SQLException {
    grade(Results.graded("ada", 6, 4));
    execute("CREATE TRIGGER broken BEFORE INSERT ON verdict BEGIN SELECT RAISE(ABORT, 'x'); END");

    assertThatThrownBy(() -> grade(Results.graded("bob", 6, 4)))
        .isInstanceOf(GradebookException.class)
        .hasMessageStartingWith(file + ": ");

    assertThat(marks()).containsExactly("h1 ada GRADED 10.0");
    assertThat(query("SELECT count(*) FROM submission")).isEqualTo("1");
  }

  @Test
  void theTablesRefuseChanges() throws IOException {
    grade(Results.graded("ada", 6, 4));

    for (String sql :
        List.of(
            "UPDATE grading SET points = 0",
            "DELETE FROM grading",
            "UPDATE verdict SET points = 0",
            "DELETE FROM run",
            "UPDATE submission SET student = 'eve'")) {
      assertThatThrownBy(() -> execute(sql)).hasMessageContaining("a gradebook only grows");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aFileOfAnEarlierVersionIsMigratedWithoutLoss(int version) throws IOException, SQLException {
    List<List<String>> steps =
        List.of(
            SchemaVersion1.STATEMENTS,
            SchemaVersion2.STATEMENTS,
            SchemaVersion3.STATEMENTS,
            SchemaVersion4.STATEMENTS);
    for (String sql : steps.subList(0, version).stream().flatMap(List::stream).toList()) {
      execute(sql);
    }
    execute("PRAGMA application_id = " + 0x43524742);
    execute("PRAGMA user_version = " + version);
    execute("INSERT INTO run VALUES (1, 'h1', 'r', 'k', '2025-01-01T00:00:00Z')");
    execute("INSERT INTO submission VALUES (1, 'h1', 'ada', 'ada.ipynb', 'd', '" + NOON + "')");
    execute(
        "INSERT INTO grading VALUES (1, 1, 1, 'GRADED', NULL, 7, 7, 10, 1, '"
            + Results.graded("ada", 6, 1).toJson()
            + "')");
    execute("INSERT INTO verdict VALUES (1, 'Q1', 1, 'runs', 'VALUES', 0, 'RIGHT', 6, 6)");
    if (version >= 2) {
      execute(
          "INSERT INTO manual VALUES (1, 'h1', 'ada', 'Q1', 'POINTS', 5, NULL, 'Kim', '"
              + NOON
              + "')");
    }
    if (version >= 3) {
      execute("INSERT INTO deadline VALUES (1, 'h1', '" + NOON + "', 10, '" + NOON + "')");
      execute("INSERT INTO noted_time VALUES (1)");
    }
    double first = version >= 2 ? 5 : 6;

    assertThat(scores()).containsExactly("ada " + (first + 1) + " of 10.0");
    assertThat(query("PRAGMA user_version")).isEqualTo("4");
    assertThat(query("SELECT kit || started FROM run")).isEqualTo("k2025-01-01T00:00:00Z");
    assertThat(query("SELECT name || points FROM verdict")).isEqualTo("runs6.0");
    decide("ada", "Q2", ManualMark.MarkKind.POINTS, 3);
    assertThat(scores()).containsExactly("ada " + (first + 3) + " of 10.0");
    due(NOON.minusMillis(1), 10);
    assertThat(penalty()).isEqualTo(version >= 3 ? "1 " + (first + 3) / 10 : "0 0.0");
  }

  @Test
  void theSummaryOfTheLastRunThatEndedIsKept() throws IOException {
    try (Gradebook book = Gradebook.open(file)) {
      assertThat(book.lastSummary("h1")).isEmpty();
      book.end(book.begin("h1", "r", "k"), "first");
      book.end(book.begin("h1", "r", "k"), "second");
      book.end(book.begin("h5", "r", "k"), "another's");
      book.begin("h1", "r", "k");

      assertThat(book.lastSummary("h1")).contains("second");
    }
  }

  @Test
  void whatIsLateLosesAShareForEachDayBegun() throws IOException {
    grade(Results.graded("ada", 6, 2));
    assertThat(penalty()).isEqualTo("0 0.0");
    due(NOON, 10);
    assertThat(penalty()).isEqualTo("0 0.0");
    due(NOON.minusMillis(1), 10);
    assertThat(penalty()).isEqualTo("1 0.8");
    due(NOON.minus(Duration.ofDays(2)), 10);
    assertThat(penalty()).isEqualTo("2 1.6");
    due(NOON.minus(Duration.ofDays(365)), 10);
    assertThat(penalty()).isEqualTo("365 8.0");
    decide("ada", "", ManualMark.MarkKind.WAIVE, 0);
    assertThat(penalty()).isEqualTo("0 0.0");
  }

  @Test
  void aTimeThatNobodyNotedIsNeverLate() throws IOException {
    try (Gradebook book = Gradebook.open(file)) {
      long run = book.begin("h1", "revision", KitVersion.get());
      book.record(run, new SubmissionEntry(Results.graded("ada", 6, 2), NOON, false, "d"));
    }
    due(NOON.minus(Duration.ofDays(1)), 10);

    assertThat(penalty()).isEqualTo("0 0.0");
  }

  private void due(Instant time, double percent) throws IOException {
    try (Gradebook book = Gradebook.open(file)) {
      book.due("h1", new Lateness(time, percent));
    }
  }

  private String penalty() throws IOException {
    List<String> penalties = new ArrayList<>();
    try (Gradebook book = Gradebook.open(file)) {
      book.forEachMark(
          mark -> penalties.add(mark.score().daysLate() + " " + mark.score().penalty()));
    }
    return String.join(", ", penalties);
  }

  @Test
  void theLastDecisionCountsAndOutlivesGradingAgain() throws IOException, SQLException {
    grade(Results.graded("ada", 6, 1), Results.graded("bob", 6, 1));
    decide("ada", "Q2", ManualMark.MarkKind.POINTS, 2);
    decide("ada", "Q2", ManualMark.MarkKind.POINTS, 3.5);
    grade(Results.graded("ada", 0, 4));
    assertThat(scores()).containsExactly("ada 3.5 of 10.0", "bob 7.0 of 10.0");

    decide("ada", "Q1", ManualMark.MarkKind.DROP, 0);
    assertThat(scores()).containsExactly("ada 8.75 of 10.0", "bob 7.0 of 10.0");

    decide("ada", "Q1", ManualMark.MarkKind.UNDO, 0);
    decide("ada", "Q2", ManualMark.MarkKind.UNDO, 0);
    assertThat(scores()).containsExactly("ada 4.0 of 10.0", "bob 7.0 of 10.0");
    assertThat(query("SELECT count(*) FROM manual")).isEqualTo("5");
    assertThatThrownBy(() -> execute("DELETE FROM manual"))
        .hasMessageContaining("a gradebook only grows");
    assertThatThrownBy(() -> execute("UPDATE manual SET points = 9"))
        .hasMessageContaining("a gradebook only grows");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException, SQLException {
    Files.writeString(file, "no database, just a text that is long enough to be read as one");
    assertThatThrownBy(() -> Gradebook.open(file))
        .hasMessageStartingWith(file + ": is no gradebook, or damaged");

    Files.delete(file);
    execute("CREATE TABLE assignment (id TEXT)");
    assertThatThrownBy(() -> Gradebook.open(file))
        .hasMessage(
            file
                + ": is another program's database; expected a gradebook of Chain Rule or no file");

    Files.delete(file);
    Gradebook.open(file).close();
    execute("PRAGMA user_version = 99");
    assertThatThrownBy(() -> Gradebook.open(file))
        .hasMessage(file + ": has version 99; this kit knows versions up to 4");

    assertThatThrownBy(() -> Gradebook.open(folder.resolve("no/such/folder.db")))
        .isInstanceOf(GradebookException.class);
  }

  @Test
  void gradersThatBeginAtOnceMakeOneGradebook() throws Exception {
    int graders = 3;
    ExecutorService lanes = Executors.newFixedThreadPool(graders);
    try {
      for (int round = 0; round < 60; round++) {
        Path shared = folder.resolve("round" + round + ".db");
        CyclicBarrier together = new CyclicBarrier(graders);
        Callable<Void> open =
            () -> {
              together.await();
              Gradebook.open(shared).close();
              return null;
            };
        for (Future<Void> opened : lanes.invokeAll(Collections.nCopies(graders, open))) {
          assertThatCode(opened::get).doesNotThrowAnyException();
        }
      }
    } finally {
      lanes.shutdownNow();
    }
  }

  @Test
  void keepsAwkwardNamesAsGiven() throws IOException {
    String name = "Doe, \"Jane\"'); DROP TABLE run; --\u001b[31m";
    grade(Results.graded(name, 6, 4));

    assertThat(marks()).containsExactly("h1 " + name + " GRADED 10.0");
  }

  private void grade(SubmissionResult... results) throws IOException {
    try (Gradebook book = Gradebook.open(file)) {
      long run = book.begin("h1", "revision", KitVersion.get());
      for (SubmissionResult result : results) {
        book.record(run, entry(result));
      }
      book.end(run, "{}");
    }
  }

  private void decide(String student, String question, ManualMark.MarkKind kind, double points)
      throws IOException {
    try (Gradebook book = Gradebook.open(file)) {
      book.decide("h1", student, new ManualMark(question, kind, points, "why", "Kim", NOON));
    }
  }

  private List<String> scores() throws IOException {
    List<String> scores = new ArrayList<>();
    try (Gradebook book = Gradebook.open(file)) {
      book.forEachMark(
          mark ->
              scores.add(
                  mark.student() + " " + mark.score().points() + " of " + mark.score().max()));
    }
    return scores;
  }

  private static SubmissionEntry entry(SubmissionResult result) {
    return new SubmissionEntry(result, NOON, true, "digest of " + result.student());
  }

  private List<String> marks() throws IOException {
    List<String> marks = new ArrayList<>();
    try (Gradebook book = Gradebook.open(file)) {
      book.forEachMark(
          mark ->
              marks.add(
                  String.join(
                      " ",
                      mark.homework(),
                      mark.student(),
                      mark.result().status().name(),
                      mark.result().points()
                          + (mark.laterFailure() == null
                              ? ""
                              : " after: " + mark.laterFailure()))));
    }
    return marks;
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
