package chainrule.grader.gradebook;

import java.util.List;

/** What people decided joins what the checks found. */
final class SchemaVersion2 {
  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE manual (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            homework TEXT NOT NULL,
            student TEXT NOT NULL,
            question TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('POINTS', 'DROP', 'UNDO', 'WAIVE')),
            points REAL NOT NULL,
            comment TEXT,
            marker TEXT,
            noted TEXT NOT NULL
          ) STRICT
          """,
          "CREATE INDEX manual_of ON manual (homework, student)");

  static final List<String> STATEMENTS = AppendOnlyTables.with(TABLES, List.of("manual"));

  private SchemaVersion2() {}
}
