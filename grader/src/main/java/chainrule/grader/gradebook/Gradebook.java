package chainrule.grader.gradebook;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.grader.result.Lateness;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;

/**
 * The marks of a class in one SQLite file.
 *
 * <p>Each submission is one transaction, on the disk before {@link #record} returns. What is there
 * can only be added to; the tables themselves refuse anything else.
 */
public final class Gradebook implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;

  private final Path file;
  private final Connection connection;

  private Gradebook(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a gradebook; makes it if there is none.
   *
   * @param file the database
   * @throws GradebookException with one line that says why it cannot be used
   */
  public static Gradebook open(Path file) throws GradebookException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      try {
        Schema.prepare(connection, file);
        return new Gradebook(file, connection);
      } catch (SQLException | GradebookException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new GradebookException(file, e);
    }
  }

  /**
   * Notes that a run begins.
   *
   * @param homework the homework's short name
   * @param revision identifies the homework's questions and checks
   * @param kit the grader's version
   * @return the run's number
   */
  public long begin(String homework, String revision, String kit) throws GradebookException {
    return add(
        "INSERT INTO run (homework, revision, kit, started) VALUES (?, ?, ?, ?)",
        homework,
        revision,
        kit,
        Instant.now().toString());
  }

  /** Notes that a run went to its end, and what it came to, as JSON. */
  public void end(long run, String summary) throws GradebookException {
    add(
        "INSERT INTO run_end (run, ended, summary) VALUES (?, ?, ?)",
        run,
        Instant.now().toString(),
        summary);
  }

  /**
   * Adds what grading a submission came to, all of it or nothing.
   *
   * @param run from {@link #begin}
   * @param entry the submission and its result
   */
  public void record(long run, Entry entry) throws GradebookException {
    try {
      connection.setAutoCommit(false);
      try {
        insert(run, entry);
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new GradebookException(file, e);
    }
  }

  /**
   * Notes when a homework is due; the last deadline counts.
   *
   * @param homework the homework's short name
   * @param lateness when, and what a day's delay costs
   */
  public void due(String homework, Lateness lateness) throws GradebookException {
    add(
        "INSERT INTO deadline (homework, due, percent_per_day, noted) VALUES (?, ?, ?, ?)",
        homework,
        lateness.due().toString(),
        lateness.percentPerDay(),
        Instant.now().toString());
  }

  private Map<String, Lateness> deadlines() throws SQLException {
    Map<String, Lateness> deadlines = new HashMap<>();
    String query = "SELECT homework, due, percent_per_day FROM deadline ORDER BY id";
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Instant due = Instant.parse(rows.getString(2));
        deadlines.put(rows.getString(1), new Lateness(due, rows.getDouble(3)));
      }
    }
    return deadlines;
  }

  private void insert(long run, Entry entry) throws SQLException {
    SubmissionResult result = entry.result();
    long submission = submission(entry);
    if (entry.noted()) {
      insert("INSERT OR IGNORE INTO noted_time (submission) VALUES (?)", submission);
    }
    long grading =
        insert(
            "INSERT INTO grading (run, submission, status, reason, seed, points, max, seconds,"
                + " result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            run,
            submission,
            result.status().name(),
            result.reason(),
            result.seed(),
            result.points(),
            result.max(),
            result.timings().totalSeconds(),
            result.toJson());
    for (CheckReport report : result.reports()) {
      int number = 0;
      for (CheckLine line : report.lines()) {
        insert(
            "INSERT INTO verdict (grading, question, number, name, kind, hidden, verdict, points,"
                + " max) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            grading,
            report.question(),
            ++number,
            line.name(),
            line.kind().name(),
            line.hidden(),
            line.verdict().name(),
            line.points(),
            line.max());
      }
    }
  }

  /**
   * Adds what a person decided about a student's mark.
   *
   * @param homework the homework's short name
   * @param student as the gradebook names them
   * @param mark what was decided
   */
  public void decide(String homework, String student, ManualMark mark) throws GradebookException {
    add(
        "INSERT INTO manual (homework, student, question, kind, points, comment, marker, noted)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        homework,
        student,
        mark.question(),
        mark.kind().name(),
        mark.points(),
        mark.comment(),
        mark.by(),
        mark.when().toString());
  }

  private List<ManualMark> decided(String homework, String student) throws SQLException {
    String query =
        "SELECT question, kind, points, comment, marker, noted FROM manual"
            + " WHERE homework = ? AND student = ? ORDER BY id";
    List<ManualMark> marks = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, homework, student);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          marks.add(
              new ManualMark(
                  rows.getString(1),
                  ManualMark.Kind.valueOf(rows.getString(2)),
                  rows.getDouble(3),
                  rows.getString(4),
                  rows.getString(5),
                  Instant.parse(rows.getString(6))));
        }
      }
    }
    return marks;
  }

  /** Returns the number of a submission; the same notebook handed in again is the same one. */
  private long submission(Entry entry) throws SQLException {
    SubmissionResult result = entry.result();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id FROM submission WHERE homework = ? AND student = ? AND sha256 = ?"
                + " AND file = ? AND handed_in = ?")) {
      bind(
          query,
          result.homework(),
          result.student(),
          entry.sha256(),
          result.file(),
          entry.handedIn().toString());
      try (ResultSet rows = query.executeQuery()) {
        if (rows.next()) {
          return rows.getLong(1);
        }
      }
    }
    return insert(
        "INSERT INTO submission (homework, student, sha256, file, handed_in)"
            + " VALUES (?, ?, ?, ?, ?)",
        result.homework(),
        result.student(),
        entry.sha256(),
        result.file(),
        entry.handedIn().toString());
  }

  /**
   * Tells what counts for each student in each homework, student by student.
   *
   * <p>A run that could not grade a notebook never takes away what an earlier run gave.
   *
   * @param visitor told one mark after the other, so that no class is too large for memory
   */
  public void forEachMark(MarkVisitor visitor) throws IOException {
    String query =
        """
        SELECT s.homework, s.student, s.handed_in, g.result, f.reason, n.submission
        FROM latest l LEFT JOIN mark m ON m.homework = l.homework AND m.student = l.student
        JOIN grading g ON g.id = coalesce(m.grading, l.grading)
        JOIN submission s ON s.id = g.submission
        LEFT JOIN noted_time n ON n.submission = s.id
        LEFT JOIN grading f ON f.id = l.grading AND f.id <> g.id
        ORDER BY s.student, s.homework
        """;
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      Map<String, Lateness> deadlines = deadlines();
      while (rows.next()) {
        Instant handedIn = Instant.parse(rows.getString(3));
        visitor.visit(
            new Mark(
                rows.getString(1),
                rows.getString(2),
                handedIn,
                new Score(
                    SubmissionResult.ofJson(rows.getString(4)),
                    decided(rows.getString(1), rows.getString(2)),
                    rows.getObject(6) == null ? null : handedIn,
                    deadlines.get(rows.getString(1))),
                rows.getString(5)));
      }
    } catch (SQLException e) {
      throw new GradebookException(file, e);
    }
  }

  /** Is told marks. */
  @FunctionalInterface
  public interface MarkVisitor {
    /** Takes one mark. */
    void visit(Mark mark) throws IOException;
  }

  private long add(String sql, Object... values) throws GradebookException {
    try {
      return insert(sql, values);
    } catch (SQLException e) {
      throw new GradebookException(file, e);
    }
  }

  private long insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
      bind(statement, values);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        return keys.next() ? keys.getLong(1) : 0;
      }
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() throws GradebookException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new GradebookException(file, e);
    }
  }
}
