package chainrule.grader.judge;

import chainrule.exercises.ipynb.NotebookCell;
import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * What the supervisor asks of a judge, a line each: what of a submission is graded.
 *
 * @param student who handed it in
 * @param file what to call it in messages
 * @param cells its code and text cells, in order
 * @param precautions how carefully to compile it
 */
public record JudgeRequest(
    String student, String file, List<NotebookCell> cells, CompilePrecautions precautions) {

  /** Makes a request, of which nothing may be missing. */
  public JudgeRequest {
    Objects.requireNonNull(student, "student");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(precautions, "precautions");
    cells = List.copyOf(cells);
  }

  /** Returns the request to grade a submission. */
  public static JudgeRequest of(Submission submission, CompilePrecautions precautions) {
    return new JudgeRequest(
        submission.student(), submission.file(), submission.cells(), precautions);
  }

  /** Returns the request as a line. */
  public String line() {
    return JsonLine.of(this);
  }

  /**
   * Reads a request.
   *
   * @throws IOException if the line is none
   */
  public static JudgeRequest read(String line) throws IOException {
    return JsonLine.read(line, JudgeRequest.class);
  }
}
