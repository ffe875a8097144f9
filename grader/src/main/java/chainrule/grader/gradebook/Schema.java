package chainrule.grader.gradebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of a gradebook, and the steps that bring an older one up to date. */
final class Schema {
  /** Marks a database file as a gradebook of ours; nbgrader's has the same file name. */
  private static final int APPLICATION = 0x43524742;

  /** Each element leads from the version that is its index to the next; never edit an old one. */
  private static final List<List<String>> STEPS =
      List.of(
          SchemaVersion1.STATEMENTS,
          SchemaVersion2.STATEMENTS,
          SchemaVersion3.STATEMENTS,
          SchemaVersion4.STATEMENTS);

  /** One query: between two, another grader may make the tables. */
  private static final String FOREIGN =
      "SELECT EXISTS (SELECT 1 FROM sqlite_master)"
          + " AND (SELECT application_id FROM pragma_application_id) <> "
          + APPLICATION;

  private Schema() {}

  /** Brings a database up to date, or refuses one that is not ours. */
  static void prepare(Connection connection, Path file) throws SQLException, GradebookException {
    if (number(connection, FOREIGN) != 0) {
      throw new GradebookException(
          file, "is another program's database; expected a gradebook of Chain Rule or no file");
    }
    int version = number(connection, "PRAGMA user_version");
    if (version > STEPS.size()) {
      throw new GradebookException(
          file, "has version " + version + "; this kit knows versions up to " + STEPS.size());
    }
    for (int step = version; step < STEPS.size(); step++) {
      migrate(connection, step);
    }
  }

  private static void migrate(Connection connection, int step) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      if (number(connection, "PRAGMA user_version") != step) {
        return; // another program was faster
      }
      for (String sql : STEPS.get(step)) {
        statement.execute(sql);
      }
      statement.execute("PRAGMA application_id = " + APPLICATION);
      statement.execute("PRAGMA user_version = " + (step + 1));
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
