package chainrule.exercises.ipynb;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the student's notebook out of the instructor's: solutions and outputs gone. */
public final class StudentNotebook {
  /** What stands where a student writes. */
  public static final String PLACE = "// YOUR CODE HERE";

  private static final Pattern SOLUTION =
      Pattern.compile(
          "^([ \\t]*)// BEGIN SOLUTION[ \\t]*\\n.*?^[ \\t]*// END SOLUTION[ \\t]*(\\n|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern METHOD =
      Pattern.compile("^[\\w<>\\[\\], ]*?\\b(\\w+)\\s*\\(", Pattern.MULTILINE);

  private StudentNotebook() {}

  /** Returns the student's edition of an instructor's notebook. */
  public static Notebook student(Notebook instructor) throws NotebookException {
    Notebook student = instructor.copy();
    List<NotebookCell> cells = instructor.cells();
    for (NotebookCell cell : cells) {
      if (cell.code() && cell.solution()) {
        student.replaceSource(cell.index(), stub(cell.source()));
      }
    }
    student.clearOutputs();
    return student;
  }

  /**
   * Returns a notebook as a student would hand it in.
   *
   * @param instructor the instructor's notebook
   * @param answers what the student wrote, by the id of the answer's cell; of other answers there
   *     are the stubs
   */
  public static Notebook answered(Notebook instructor, Map<String, String> answers)
      throws NotebookException {
    Notebook student = student(instructor);
    for (NotebookCell cell : student.cells()) {
      String answer = cell.gradeId() == null ? null : answers.get(cell.gradeId());
      if (answer != null && cell.code() && cell.solution()) {
        student.replaceSource(cell.index(), answer);
      }
    }
    return student;
  }

  /** Returns an answer cell with each solution replaced by a stub that says it is one. */
  static String stub(String answer) {
    Matcher solution = SOLUTION.matcher(answer);
    StringBuilder stub = new StringBuilder();
    while (solution.find()) {
      String indent = solution.group(1);
      String text =
          indent
              + PLACE
              + "\n"
              + indent
              + "throw new UnsupportedOperationException(\""
              + methodBefore(answer, solution.start())
              + ": not implemented yet\");"
              + (solution.group(2).isEmpty() ? "" : "\n");
      solution.appendReplacement(stub, Matcher.quoteReplacement(text));
    }
    return solution.appendTail(stub).toString();
  }

  private static String methodBefore(String answer, int end) {
    Matcher method = METHOD.matcher(answer).region(0, end);
    String name = "answer";
    while (method.find()) {
      name = method.group(1);
    }
    return name;
  }
}
