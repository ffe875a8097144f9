package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.notebook.cell.KernelImports;
import java.util.List;
import java.util.stream.Collectors;

/** Turns answer cells into Java classes, so that they can be compiled outside of a notebook. */
final class AnswerSources {
  /** The class of the references; a class with one other answer extends it. */
  static final String REFERENCES = "References";

  private final Assignment assignment;
  private final List<NotebookCell> cells;

  AnswerSources(Assignment assignment) throws NotebookException {
    this.assignment = assignment;
    this.cells = assignment.notebook().cells();
  }

  /** Returns the package of the classes. */
  String packageName() {
    return assignment.contract().getPackageName() + ".hidden.bank";
  }

  /** Returns the answer cell of a question in the instructor's notebook. */
  String reference(QuestionSpec question) {
    return answers().stream()
        .filter(cell -> question.gradeId().equals(cell.gradeId()))
        .map(NotebookCell::source)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no answer cell with grade_id " + question.gradeId()));
  }

  /** Returns the class that holds every answer of the instructor's notebook. */
  String references() {
    return "class "
        + REFERENCES
        + " {\n"
        + answers().stream().map(NotebookCell::source).collect(Collectors.joining("\n"))
        + "\n}\n";
  }

  /**
   * Returns a class that answers one question with the given cell in place of the reference, and
   * has the references of all others.
   */
  String classWith(String className, QuestionSpec question, String answer) {
    return "public final class "
        + className
        + " extends "
        + REFERENCES
        + " implements Supplier<Object> {\n"
        + withExit(answer)
        + "\n  public Object get() {\n    "
        + question.answerType().getCanonicalName()
        + " answer = "
        + handedIn(question)
        + ";\n    return answer;\n  }\n}\n";
  }

  /** Returns what stands above every class: its package, and what a notebook imports. */
  String header() {
    return "package "
        + packageName()
        + ";\n"
        + KernelImports.NAMES.stream()
            .map(name -> "import " + name + ";\n")
            .collect(Collectors.joining())
        + ownImports();
  }

  /** A loop that never ends in a notebook says so in a comment, and stops here. */
  private static String withExit(String answer) {
    return answer.replaceAll(
        "// never returns once: (.*)",
        "if ($1) { throw new chainrule.exercises.invoke.EndlessLoopException(); }");
  }

  private List<NotebookCell> answers() {
    return cells.stream().filter(cell -> cell.code() && cell.solution()).toList();
  }

  private String ownImports() {
    return cells.stream()
        .filter(NotebookCell::code)
        .flatMap(cell -> cell.source().lines())
        .filter(line -> line.startsWith("import "))
        .distinct()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String handedIn(QuestionSpec question) {
    return cells.stream()
        .filter(
            cell ->
                Assignment.handsIn(cell).filter(name -> name.equals(question.name())).isPresent())
        .findFirst()
        .flatMap(Assignment::handedIn)
        .orElseThrow(
            () -> new IllegalStateException("no locked cell calls check." + question.name()));
  }
}
