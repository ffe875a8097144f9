package chainrule.grader.gradebook;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in one line what is wrong with a gradebook. */
public final class GradebookException extends IOException {
  private static final long serialVersionUID = 1L;

  GradebookException(Path file, String problem) {
    super(file + ": " + problem);
  }

  GradebookException(Path file, SQLException cause) {
    super(file + ": " + reason(cause), cause);
  }

  private static String reason(SQLException cause) {
    if (cause instanceof SQLiteException sqlite) {
      SQLiteErrorCode code = sqlite.getResultCode();
      return switch (code) {
        case SQLITE_FULL -> "no space left on the disk";
        case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM ->
            "cannot be written";
        case SQLITE_BUSY, SQLITE_LOCKED -> "another program keeps it locked";
        case SQLITE_NOTADB, SQLITE_CORRUPT -> "is no gradebook, or damaged: " + code.message;
        default -> code.name().startsWith("SQLITE_IOERR") ? "cannot be written" : code.message;
      };
    }
    return String.valueOf(cause.getMessage());
  }
}
