package chainrule.grader.gradebook;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What grading submissions came to. */
final class GradedSubmissions {
  private final SqlRows rows;

  GradedSubmissions(SqlRows rows) {
    this.rows = rows;
  }

  /** Adds a result with all its verdicts. */
  void add(long run, SubmissionEntry entry) throws SQLException, IOException {
    SubmissionResult result = entry.result();
    long submission = submission(entry);
    if (entry.noted()) {
      rows.insert("INSERT OR IGNORE INTO noted_time (submission) VALUES (?)", submission);
    }
    long grading =
        rows.insert(
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
        rows.insert(
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

  /** Returns the number of a submission; the same notebook handed in again is the same one. */
  private long submission(SubmissionEntry entry) throws SQLException, IOException {
    SubmissionResult result = entry.result();
    Object[] key = {
      result.homework(),
      result.student(),
      entry.sha256(),
      result.file(),
      entry.handedIn().toString()
    };
    List<Long> known = new ArrayList<>();
    rows.each(
        "SELECT id FROM submission WHERE homework = ? AND student = ? AND sha256 = ?"
            + " AND file = ? AND handed_in = ?",
        row -> known.add(row.getLong(1)),
        key);
    return known.isEmpty()
        ? rows.insert(
            "INSERT INTO submission (homework, student, sha256, file, handed_in)"
                + " VALUES (?, ?, ?, ?, ?)",
            key)
        : known.get(0);
  }

  /** Finds the grading that counts for a student, if it is the one wanted; its result as JSON. */
  Optional<String> find(GradingKey wanted) throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    rows.each(
        """
        SELECT g.result
        FROM mark m
        JOIN latest l ON l.homework = m.homework AND l.student = m.student
        JOIN grading g ON g.id = m.grading AND g.id = l.grading
        JOIN submission s ON s.id = g.submission
        JOIN run r ON r.id = g.run
        LEFT JOIN noted_time n ON n.submission = s.id
        WHERE m.homework = ? AND m.student = ? AND l.homework = ? AND l.student = ?
          AND s.sha256 = ? AND r.revision = ? AND r.kit = ? AND g.seed = ?
          AND (n.submission IS NOT NULL) = ? AND (n.submission IS NULL OR s.handed_in = ?)
        """,
        row -> found.add(row.getString(1)),
        wanted.homework(),
        wanted.student(),
        wanted.homework(),
        wanted.student(),
        wanted.sha256(),
        wanted.revision(),
        wanted.kit(),
        wanted.seed(),
        wanted.noted(),
        wanted.handedIn().toString());
    return found.stream().findFirst();
  }
}
