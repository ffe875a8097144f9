package chainrule.grader.gradebook;

import chainrule.grader.result.Lateness;
import chainrule.grader.result.ManualMark;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people decided: deadlines, and marks of their own. */
final class MarkDecisions {
  private final SqlRows rows;

  MarkDecisions(SqlRows rows) {
    this.rows = rows;
  }

  /** Returns the last deadline noted for each homework. */
  Map<String, Lateness> deadlines() throws SQLException, IOException {
    Map<String, Lateness> deadlines = new HashMap<>();
    rows.each(
        "SELECT homework, due, percent_per_day FROM deadline ORDER BY id",
        row ->
            deadlines.put(
                row.getString(1), new Lateness(Instant.parse(row.getString(2)), row.getDouble(3))));
    return deadlines;
  }

  /** Returns what was decided about a student's homework, oldest first. */
  List<ManualMark> about(String homework, String student) throws SQLException, IOException {
    List<ManualMark> marks = new ArrayList<>();
    rows.each(
        "SELECT question, kind, points, comment, marker, noted FROM manual"
            + " WHERE homework = ? AND student = ? ORDER BY id",
        row ->
            marks.add(
                new ManualMark(
                    row.getString(1),
                    ManualMark.MarkKind.valueOf(row.getString(2)),
                    row.getDouble(3),
                    row.getString(4),
                    row.getString(5),
                    Instant.parse(row.getString(6)))),
        homework,
        student);
    return marks;
  }
}
