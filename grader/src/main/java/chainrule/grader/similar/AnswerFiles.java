package chainrule.grader.similar;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.ipynb.StudentNotebook;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.assemble.NotebookAssembler;
import chainrule.notebook.cell.CellTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The answer cells of a notebook as Java files, one for each question, each a class. */
final class AnswerFiles {
  private static final Pattern IMPORT = Pattern.compile("^\\s*import\\b[^;]*;", Pattern.MULTILINE);

  private final Assignment assignment;
  private final NotebookAssembler assembler;
  private final Map<String, String> given = new LinkedHashMap<>();

  AnswerFiles(Assignment assignment) throws NotebookException {
    this.assignment = assignment;
    this.assembler = new NotebookAssembler(assignment);
    given.putAll(answers(StudentNotebook.student(assignment.notebook()).cells()));
  }

  /** Writes what every student is given, which says nothing about who wrote it. */
  void writeGiven(Path folder) throws IOException {
    write(given, folder);
  }

  /**
   * Writes the answers of a student.
   *
   * @param cells what was handed in
   * @param folder made here, if anything is answered
   * @return what is left out, a line each: answers that do not parse
   */
  List<String> write(List<NotebookCell> cells, Path folder) throws IOException, NotebookException {
    Map<String, String> answers = answers(cells);
    answers.entrySet().removeIf(one -> one.getValue().equals(given.get(one.getKey())));
    List<String> leftOut = new ArrayList<>();
    answers
        .entrySet()
        .removeIf(
            one -> {
              boolean broken = CellTree.of(members(one.getValue())).isEmpty();
              if (broken) {
                leftOut.add(one.getKey() + " is left out: it is not Java");
              }
              return broken;
            });
    if (!answers.isEmpty()) {
      write(answers, folder);
    }
    return leftOut;
  }

  private void write(Map<String, String> answers, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      String source = "class " + answer.getKey() + " {\n" + members(answer.getValue()) + "\n}\n";
      Files.writeString(folder.resolve(answer.getKey() + ".java"), source);
    }
  }

  /** Returns the code of each answer, by the id of its question, in the homework's order. */
  private Map<String, String> answers(List<NotebookCell> cells) throws NotebookException {
    AssembledNotebook notebook = assembler.assemble(cells);
    Map<String, String> answers = new LinkedHashMap<>();
    for (QuestionSpec question : assignment.questions()) {
      notebook
          .answer(question.name())
          .map(CodeCell::source)
          .filter(source -> !source.isBlank())
          .ifPresent(source -> answers.put(question.id(), source.strip()));
    }
    return answers;
  }

  /** An import stands in no class, and says nothing. */
  private static String members(String cell) {
    return IMPORT.matcher(cell).replaceAll("");
  }
}
