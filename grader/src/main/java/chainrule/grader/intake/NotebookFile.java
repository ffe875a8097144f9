package chainrule.grader.intake;

import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.result.Submission;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A notebook file, read once: whoever decides about it and whoever grades it see the same cells.
 *
 * <p>The notebooks of a class are in memory together, so what nobody grades is let go of, outputs
 * and the words of text cells, and no student's code takes the memory of the others'.
 *
 * @param cells its code and text cells, in order; text cells without their text
 * @param sha256 of the bytes that they were read from, in hexadecimal
 */
public record NotebookFile(List<NotebookCell> cells, String sha256) {
  private static final long MOST_CODE = 8 << 20;

  /**
   * Reads a notebook file.
   *
   * @throws NotebookException with one line that says what is wrong
   */
  public static NotebookFile read(Path file) throws NotebookException {
    byte[] bytes = Notebook.bytes(file);
    List<NotebookCell> cells =
        Notebook.parse(bytes, file.toString()).cells().stream()
            .map(cell -> cell.code() ? cell : cell.withSource(""))
            .toList();
    long code = cells.stream().mapToLong(cell -> cell.source().length()).sum();
    if (code > MOST_CODE) {
      throw new NotebookException(
          file.toString(), code + " characters of code; expected at most " + MOST_CODE);
    }
    return new NotebookFile(cells, FileNames.sha256(bytes));
  }

  /**
   * Returns the notebook as handed in at a time that nobody noted.
   *
   * @param student who did
   * @param shown what to call it in messages
   * @param when they did, as far as is known
   */
  public Submission handedIn(String student, String shown, Instant when) {
    return new Submission(student, shown, when, false, sha256, cells, List.of());
  }
}
