package chainrule.grader.gradebook;

import java.util.List;

/** Deadlines, and which hand-in times somebody noted: the time of a file is no evidence. */
final class SchemaVersion3 {
  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE deadline (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            homework TEXT NOT NULL,
            due TEXT NOT NULL,
            percent_per_day REAL NOT NULL,
            noted TEXT NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE noted_time (
            submission INTEGER PRIMARY KEY REFERENCES submission (id)
          ) STRICT
          """);

  static final List<String> STATEMENTS =
      AppendOnlyTables.with(TABLES, List.of("deadline", "noted_time"));

  private SchemaVersion3() {}
}
