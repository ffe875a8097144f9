package chainrule.grader.gradebook;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Adds rows to a database and reads them. */
final class SqlRows {
  private final Connection connection;

  SqlRows(Connection connection) {
    this.connection = connection;
  }

  /** Is told rows. */
  @FunctionalInterface
  interface Visitor {
    /** Takes the row that a result set is at. */
    void visit(ResultSet row) throws SQLException, IOException;
  }

  /** Adds a row; returns its number. */
  long insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
      bind(statement, values);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        return keys.next() ? keys.getLong(1) : 0;
      }
    }
  }

  /** Visits what a query finds, row by row. */
  void each(String query, Visitor visitor, Object... values) throws SQLException, IOException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.visit(rows);
        }
      }
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
