package chainrule.grader.gradebook;

import chainrule.exercises.ipynb.FileProblem;
import chainrule.grader.files.PrivateFiles;
import chainrule.grader.result.Lateness;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final SqlRows rows;

  private Gradebook(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.rows = new SqlRows(connection);
  }

  /**
   * Has the database's own library unpacked in a folder, not where a killed program leaves it.
   *
   * @param folder a temporary folder; counts for the first gradebook that is opened
   */
  public static void unpackIn(Path folder) {
    System.setProperty("org.sqlite.tmpdir", folder.toString());
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
    makeIfMissing(file);
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

  /** The database makes its other files with the permissions of this one. */
  private static void makeIfMissing(Path file) throws GradebookException {
    try {
      PrivateFiles.file(file);
    } catch (IOException e) {
      throw new GradebookException(file, "cannot be written: " + FileProblem.words(e));
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
  public void record(long run, SubmissionEntry entry) throws IOException {
    together(() -> new GradedSubmissions(rows).add(run, entry));
  }

  /** Adds rows. */
  @FunctionalInterface
  private interface Adding {
    void run() throws SQLException, IOException;
  }

  private void together(Adding adding) throws IOException {
    try {
      connection.setAutoCommit(false);
      try {
        adding.run();
        connection.commit();
      } catch (SQLException | IOException e) {
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

  /** Adds what a person decided about several marks, all of it or nothing. */
  public void decide(List<MarkDecision> decisions) throws IOException {
    together(
        () -> {
          for (MarkDecision one : decisions) {
            decide(one.homework(), one.student(), one.mark());
          }
        });
  }

  /**
   * Tells what counts for each student in each homework, student by student.
   *
   * <p>A run that could not grade a notebook never takes away what an earlier run gave.
   *
   * @param visitor told one mark after the other, so that no class is too large for memory
   */
  public void forEachMark(MarkVisitor visitor) throws IOException {
    try {
      new CurrentMarks(file, rows).forEach(visitor);
    } catch (SQLException e) {
      throw new GradebookException(file, e);
    }
  }

  /**
   * Returns what the last run of a homework that went to its end came to, as JSON.
   *
   * @param homework the homework's short name
   * @return empty if none has ended
   */
  public Optional<String> lastSummary(String homework) throws IOException {
    List<String> found = new ArrayList<>();
    try {
      rows.each(
          "SELECT e.summary FROM run_end e JOIN run r ON r.id = e.run WHERE r.homework = ?"
              + " ORDER BY r.id DESC LIMIT 1",
          row -> found.add(row.getString(1)),
          homework);
    } catch (SQLException e) {
      throw new GradebookException(file, e);
    }
    return found.stream().findFirst();
  }

  /**
   * Returns the result that counts for a student, if it is that of the very grading wanted: the
   * same notebook, handed in at the same time, examined by the same checks with the same seed.
   *
   * @param wanted what would be graded
   * @return its result; empty where grading it would add something
   */
  public Optional<SubmissionResult> alreadyGraded(GradingKey wanted) throws IOException {
    try {
      Optional<String> json = new GradedSubmissions(rows).find(wanted);
      return json.isEmpty()
          ? Optional.empty()
          : Optional.of(CurrentMarks.result(file, wanted.homework(), wanted.student(), json.get()));
    } catch (SQLException e) {
      throw new GradebookException(file, e);
    }
  }

  /** Is told marks. */
  @FunctionalInterface
  public interface MarkVisitor {
    /** Takes one mark. */
    void visit(CurrentMark mark) throws IOException;
  }

  private long add(String sql, Object... values) throws GradebookException {
    try {
      return rows.insert(sql, values);
    } catch (SQLException e) {
      throw new GradebookException(file, e);
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
