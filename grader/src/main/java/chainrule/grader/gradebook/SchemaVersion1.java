package chainrule.grader.gradebook;

import java.util.List;

/** The tables as the first release of the kit makes them. */
final class SchemaVersion1 {
  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE run (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            homework TEXT NOT NULL,
            revision TEXT NOT NULL,
            kit TEXT NOT NULL,
            started TEXT NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE run_end (
            run INTEGER PRIMARY KEY REFERENCES run (id),
            ended TEXT NOT NULL,
            summary TEXT NOT NULL
          ) STRICT
          """,
          """
          CREATE TABLE submission (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            homework TEXT NOT NULL,
            student TEXT NOT NULL,
            file TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            handed_in TEXT NOT NULL
          ) STRICT
          """,
          "CREATE INDEX submission_of ON submission (homework, student, sha256)",
          """
          CREATE TABLE grading (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            run INTEGER NOT NULL REFERENCES run (id),
            submission INTEGER NOT NULL REFERENCES submission (id),
            status TEXT NOT NULL CHECK (status IN ('GRADED', 'UNREADABLE', 'FAILED')),
            reason TEXT,
            seed INTEGER NOT NULL,
            points REAL NOT NULL,
            max REAL NOT NULL,
            seconds REAL NOT NULL,
            result TEXT NOT NULL
          ) STRICT
          """,
          "CREATE INDEX grading_of ON grading (submission)",
          """
          CREATE TABLE verdict (
            grading INTEGER NOT NULL REFERENCES grading (id),
            question TEXT NOT NULL,
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            hidden INTEGER NOT NULL,
            verdict TEXT NOT NULL,
            points REAL NOT NULL,
            max REAL NOT NULL,
            PRIMARY KEY (grading, question, number)
          ) STRICT
          """,
          """
          CREATE VIEW latest AS
            SELECT s.homework, s.student, max(g.id) AS grading
            FROM grading g JOIN submission s ON s.id = g.submission
            GROUP BY s.homework, s.student
          """,
          """
          CREATE VIEW mark AS
            SELECT s.homework, s.student, max(g.id) AS grading
            FROM grading g JOIN submission s ON s.id = g.submission
            WHERE g.status = 'GRADED'
            GROUP BY s.homework, s.student
          """);

  static final List<String> STATEMENTS =
      AppendOnlyTables.with(TABLES, List.of("run", "run_end", "submission", "grading", "verdict"));

  private SchemaVersion1() {}
}
