package chainrule.grader.judge;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.hidden.Assignment;
import chainrule.exercises.ipynb.Cell;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts a student's notebook together with the instructor's: answers and extra cells from the one,
 * locked cells from the other, matched by {@code grade_id}.
 */
final class Assembler {
  private final Assignment assignment;
  private final List<Cell> instructor;
  private final Map<String, Cell> known = new LinkedHashMap<>();
  private final Map<String, String> questions;
  private final Set<String> demonstrations;

  Assembler(Assignment assignment) throws NotebookException {
    this.assignment = assignment;
    this.instructor = assignment.notebook().cells().stream().filter(Cell::code).toList();
    for (Cell cell : instructor) {
      if (cell.gradeId() != null) {
        known.put(cell.gradeId(), cell);
      }
    }
    this.questions =
        assignment.questions().stream()
            .collect(Collectors.toMap(QuestionSpec::gradeId, QuestionSpec::name));
    this.demonstrations =
        instructor.stream()
            .filter(cell -> cell.gradeId() == null)
            .map(cell -> cell.source().strip())
            .collect(Collectors.toSet());
  }

  /** Returns the cells that the instructor gives: first in every notebook. */
  List<RunCell> given() {
    return instructor.stream()
        .filter(cell -> cell.locked() && Assignment.handsIn(cell).isEmpty() && !cell.solution())
        .map(cell -> new RunCell("a given cell", cell.source(), RunCell.Kind.GIVEN, null))
        .toList();
  }

  /**
   * Assembles a notebook.
   *
   * @throws NotebookException if it is a notebook of another homework
   */
  Assembled assemble(Notebook student) throws NotebookException {
    List<Cell> cells = student.cells();
    requireThisHomework(cells);
    List<String> notes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<RunCell> middle = new ArrayList<>();
    for (Cell cell : cells) {
      String label = "cell " + (cell.index() + 1);
      if (cell.code()) {
        add(cell, label, seen, middle, notes);
      } else if (isAnswer(cell.gradeId())) {
        notes.add(label + ": " + cell.gradeId() + " is a text cell; expected a code cell");
      }
    }
    known.keySet().stream()
        .filter(id -> !seen.contains(id))
        .forEach(id -> notes.add(missing(id, cells.isEmpty())));
    List<RunCell> all = new ArrayList<>(given());
    all.addAll(middle);
    all.addAll(checks());
    return new Assembled(all, notes.stream().filter(note -> !note.isEmpty()).toList());
  }

  private void requireThisHomework(List<Cell> cells) throws NotebookException {
    List<String> ids =
        cells.stream().map(Cell::gradeId).filter(Objects::nonNull).distinct().toList();
    if (!ids.isEmpty() && ids.stream().noneMatch(known::containsKey)) {
      throw new NotebookException(
          "a notebook of another homework: its cells are "
              + ids.stream().limit(3).map(Quoted::name).collect(Collectors.joining(", "))
              + "; expected cells of "
              + assignment.id());
    }
  }

  private boolean isAnswer(@Nullable String id) {
    Cell original = id == null ? null : known.get(id);
    return original != null && original.solution();
  }

  private void add(
      Cell cell, String label, Set<String> seen, List<RunCell> middle, List<String> notes) {
    String id = cell.gradeId();
    Cell original = id == null ? null : known.get(id);
    String source = Magics.strip(cell.source(), label, notes);
    if (original == null) {
      if (id != null) {
        notes.add(label + ": no cell of this homework is called " + Quoted.name(id));
      }
      boolean demonstration = demonstrations.contains(cell.source().strip());
      addUnlessBlank(
          middle,
          label,
          source,
          demonstration ? RunCell.Kind.DEMONSTRATION : RunCell.Kind.EXTRA,
          null);
      return;
    }
    boolean again = !seen.add(original.gradeId());
    if (!original.solution()) {
      if (!original.source().strip().equals(cell.source().strip())) {
        notes.add(label + ": the locked cell " + id + SubmissionResult.LOCKED_CHANGED);
      }
      return;
    }
    if (again) {
      notes.add(label + ": there is more than one cell " + id + "; they were run in order");
    }
    addUnlessBlank(middle, label, source, RunCell.Kind.ANSWER, questions.get(id));
  }

  private static void addUnlessBlank(
      List<RunCell> cells,
      String label,
      String source,
      RunCell.Kind kind,
      @Nullable String question) {
    if (!source.isBlank() || kind == RunCell.Kind.ANSWER) {
      cells.add(new RunCell(label, source, kind, question));
    }
  }

  private String missing(String id, boolean empty) {
    Cell cell = Objects.requireNonNull(known.get(id));
    if (cell.solution()) {
      return "the answer cell " + id + " is missing";
    }
    return empty || !cell.locked() ? "" : "the locked cell " + id + " was deleted; it was put back";
  }

  private List<RunCell> checks() {
    List<RunCell> checks = new ArrayList<>();
    for (Cell cell : instructor) {
      Assignment.handsIn(cell)
          .ifPresent(
              question ->
                  checks.add(
                      new RunCell(
                          "the check of " + question,
                          cell.source(),
                          RunCell.Kind.CHECK,
                          question)));
    }
    return checks;
  }
}
