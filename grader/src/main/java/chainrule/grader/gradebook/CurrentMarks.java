package chainrule.grader.gradebook;

import chainrule.grader.result.Lateness;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/** What counts for each student in each homework. */
final class CurrentMarks {
  /** A run that could not grade a notebook never takes away what an earlier run gave. */
  private static final String QUERY =
      """
      SELECT s.homework, s.student, s.handed_in, g.result, f.reason, n.submission
      FROM latest l LEFT JOIN mark m ON m.homework = l.homework AND m.student = l.student
      JOIN grading g ON g.id = coalesce(m.grading, l.grading)
      JOIN submission s ON s.id = g.submission
      LEFT JOIN noted_time n ON n.submission = s.id
      LEFT JOIN grading f ON f.id = l.grading AND f.id <> g.id
      ORDER BY s.student, s.homework
      """;

  private final Path file;
  private final SqlRows rows;
  private final MarkDecisions decisions;

  /**
   * Begins.
   *
   * @param file the database, to be named where it cannot be read
   */
  CurrentMarks(Path file, SqlRows rows) {
    this.file = file;
    this.rows = rows;
    this.decisions = new MarkDecisions(rows);
  }

  /** Tells one mark after the other, student by student. */
  void forEach(Gradebook.MarkVisitor visitor) throws SQLException, IOException {
    Map<String, Lateness> deadlines = decisions.deadlines();
    rows.each(QUERY, row -> visitor.visit(mark(row, deadlines)));
  }

  private CurrentMark mark(ResultSet row, Map<String, Lateness> deadlines)
      throws SQLException, IOException {
    String homework = row.getString(1);
    String student = row.getString(2);
    Instant handedIn = Instant.parse(row.getString(3));
    Score score =
        new Score(
            result(file, homework, student, row.getString(4)),
            decisions.about(homework, student),
            row.getObject(6) == null ? null : handedIn,
            deadlines.get(homework));
    return new CurrentMark(homework, student, handedIn, score, row.getString(5));
  }

  /** Reads the result of a student's homework out of what a database has in its place. */
  static SubmissionResult result(Path file, String homework, String student, String json)
      throws GradebookException {
    try {
      return SubmissionResult.ofJson(json);
    } catch (IOException e) {
      throw new GradebookException(
          file, "what it holds of " + student + " in " + homework + " is " + e.getMessage());
    }
  }
}
