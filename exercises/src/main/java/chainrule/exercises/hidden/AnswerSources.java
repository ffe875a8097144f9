package chainrule.exercises.hidden;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.ipynb.Cell;
import chainrule.exercises.ipynb.NotebookException;
import java.util.List;
import java.util.stream.Collectors;

/** Turns answer cells into Java classes, so that they can be compiled outside of a notebook. */
final class AnswerSources {
  private static final List<String> JSHELL_IMPORTS =
      List.of(
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.nio.file.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "java.util.prefs.*",
          "java.util.regex.*",
          "java.util.stream.*");

  private final Assignment assignment;
  private final List<Cell> cells;

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
        .map(Cell::source)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no answer cell with grade_id " + question.gradeId()));
  }

  /**
   * Returns a class that answers one question with the given cell, and can call the references of
   * all others.
   */
  String classWith(String className, QuestionSpec question, String answer) {
    String imports =
        JSHELL_IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
    String members =
        answers().stream()
            .map(cell -> question.gradeId().equals(cell.gradeId()) ? answer : cell.source())
            .map(AnswerSources::withExit)
            .collect(Collectors.joining("\n"));
    String type = question.answerType().getCanonicalName();
    return "package "
        + packageName()
        + ";\n"
        + imports
        + ownImports()
        + "public final class "
        + className
        + " implements Supplier<Object> {\n"
        + members
        + "\n  public Object get() {\n    "
        + type
        + " answer = "
        + handedIn(question)
        + ";\n    return answer;\n  }\n}\n";
  }

  /** A loop that never ends in a notebook says so in a comment, and stops here. */
  private static String withExit(String answer) {
    return answer.replaceAll(
        "// never returns once: (.*)",
        "if ($1) { throw new chainrule.exercises.examine.NeverReturns(); }");
  }

  private List<Cell> answers() {
    return cells.stream().filter(cell -> cell.code() && cell.solution()).toList();
  }

  private String ownImports() {
    return cells.stream()
        .filter(Cell::code)
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
