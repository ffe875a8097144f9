package chainrule.grader.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A notebook that can be graded.
 *
 * @param student who handed it in, as the file or folder names them
 * @param file where it can be read
 * @param shown what to call it in messages, such as {@code class.zip!/ada.ipynb}
 * @param when it was handed in, as nbgrader noted it; else when the file was last changed
 * @param noted whether nbgrader noted that
 * @param sha256 of its bytes, in hexadecimal
 * @param notes what else the student and the instructor should know, a line each
 */
public record GradableNotebook(
    String student,
    Path file,
    String shown,
    Instant when,
    boolean noted,
    String sha256,
    List<String> notes) {

  /** Returns the same with one more note. */
  GradableNotebook with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new GradableNotebook(student, file, shown, when, noted, sha256, List.copyOf(more));
  }

  /** A notebook about which there is nothing more to say. */
  public GradableNotebook(
      String student, Path file, String shown, Instant when, boolean noted, String sha256) {
    this(student, file, shown, when, noted, sha256, List.of());
  }
}
