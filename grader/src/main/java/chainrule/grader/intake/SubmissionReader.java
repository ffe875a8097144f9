package chainrule.grader.intake;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.result.Note;
import chainrule.grader.result.Submission;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that was found as a submission of one homework.
 *
 * @param homework which one
 * @param reading reads the file
 */
record SubmissionReader(HomeworkId homework, Reading reading) {
  /** Stands where bytes were that are no character. */
  private static final char UNREADABLE = '\uFFFD';

  /** Reads a notebook file. */
  interface Reading {
    NotebookFile read(Path file) throws NotebookException;
  }

  /**
   * Reads a file.
   *
   * @throws NotebookException if it cannot be graded; the problem says why
   */
  Submission read(FoundFile found) throws NotebookException {
    Path file = found.file();
    String student = found.place().student();
    String problem = file == null ? found.problem() : misnamed(found, student);
    if (file == null || student == null || problem != null) {
      throw new NotebookException(
          found.shown(), Objects.requireNonNullElse(problem, "cannot be read"));
    }
    NotebookFile notebook = contents(file);
    String other = HomeworkRecognition.problem(notebook.cells(), homework);
    if (other != null) {
      throw new NotebookException(found.shown(), other);
    }
    return handedIn(found, student, notebook);
  }

  private NotebookFile contents(Path file) throws NotebookException {
    try {
      return reading.read(file);
    } catch (OutOfMemoryError e) {
      throw new NotebookException(
          file.toString(), "cannot be read: takes more memory than the grader has");
    } catch (StackOverflowError e) {
      throw new NotebookException(file.toString(), "cannot be read: is nested too deeply");
    }
  }

  private static @Nullable String misnamed(FoundFile found, @Nullable String student) {
    String name = found.route().get(found.route().size() - 1);
    if (name.startsWith(".") && !name.equalsIgnoreCase(FolderWalk.ENDING)) {
      return "is a hidden file; expected a name that does not begin with a dot";
    }
    if (student == null) {
      return "has no name before .ipynb; expected the student's";
    }
    return student.indexOf(UNREADABLE) >= 0
        ? "its name is not UTF-8 text; expected the student's name"
        : null;
  }

  private static Submission handedIn(FoundFile found, String student, NotebookFile notebook) {
    HandInTime noted = found.noted();
    List<Note> notes =
        noted.problem() == null
            ? List.of()
            : List.of(new Note.HandInTimeUnreadable(noted.problem()));
    return new Submission(
        student,
        found.shown(),
        found.when(),
        noted.time() != null,
        notebook.sha256(),
        notebook.cells(),
        notes);
  }
}
