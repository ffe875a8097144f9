package chainrule.grader.result;

import chainrule.exercises.ipynb.NotebookCell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A notebook handed in: read once, by the intake, and the same object until its result is in the
 * gradebook.
 *
 * @param student who handed it in, as the gradebook names them
 * @param file what to call it in messages, such as {@code class.zip!/ada.ipynb}
 * @param handedIn when it was handed in, as somebody noted it; else when the file was last changed
 * @param noted whether somebody noted that
 * @param sha256 of the bytes that the cells were read from, in hexadecimal
 * @param cells its code and text cells, in order
 * @param notes what else the student and the instructor should know
 */
public record Submission(
    String student,
    String file,
    Instant handedIn,
    boolean noted,
    String sha256,
    List<NotebookCell> cells,
    List<Note> notes) {

  /** Makes a submission; later changes of the lists do not change it. */
  public Submission {
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /** Returns the same with one more note. */
  public Submission with(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Submission(student, file, handedIn, noted, sha256, cells, more);
  }
}
