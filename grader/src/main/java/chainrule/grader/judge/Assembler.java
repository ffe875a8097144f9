package chainrule.grader.judge;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.hidden.Assignment;
import chainrule.exercises.ipynb.Cell;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a student's notebook together with the instructor's: answers and extra cells from the one,
 * locked cells from the other, matched by {@code grade_id}, checks by their text too.
 */
final class Assembler {
  private final Assignment assignment;
  private final List<Cell> instructor;
  private final Map<String, Cell> known = new LinkedHashMap<>();
  private final Map<String, String> questions;
  private final Set<String> demonstrations;
  private final CheckCells checks;

  Assembler(Assignment assignment) throws NotebookException {
    this.assignment = assignment;
    this.instructor = assignment.notebook().cells().stream().filter(Cell::code).toList();
    this.checks = new CheckCells(instructor);
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
    Map<String, Integer> ends = new HashMap<>();
    List<RunCell> middle = new ArrayList<>();
    for (Cell cell : cells) {
      String label = "cell " + (cell.index() + 1);
      if (cell.code()) {
        add(cell, label, cell.gradeId() != null && ends.containsKey(cell.gradeId()), middle, notes);
        if (cell.gradeId() != null) {
          ends.put(cell.gradeId(), middle.size());
        }
      } else if (isAnswer(cell.gradeId())) {
        notes.add(label + ": " + cell.gradeId() + " is a text cell; expected a code cell");
      }
    }
    if (!cells.isEmpty()) {
      noteMissing(ends.keySet(), middle, notes);
    }
    putBack(ends, middle);
    List<RunCell> all = new ArrayList<>(given());
    IntStream.range(0, middle.size())
        .filter(i -> counts(middle, i))
        .forEach(i -> all.add(middle.get(i)));
    return new Assembled(all, List.copyOf(notes));
  }

  private void noteMissing(Set<String> ids, List<RunCell> middle, List<String> notes) {
    known.forEach(
        (id, cell) -> {
          RunCell check = checks.of(cell);
          if (cell.locked() && !ids.contains(id) && (check == null || !middle.contains(check))) {
            notes.add("the locked cell " + id + " was deleted; it was put back");
          }
        });
  }

  /** A check that is nowhere stands behind the cell that is before it in the instructor's order. */
  private void putBack(Map<String, Integer> ends, List<RunCell> middle) {
    int end = -1;
    int more = 0;
    for (Cell cell : instructor) {
      RunCell check = checks.of(cell);
      if (cell.gradeId() != null) {
        end = Math.max(end, ends.getOrDefault(cell.gradeId(), -1));
      }
      if (check != null && !middle.contains(check)) {
        middle.add(end < 0 ? middle.size() : end + more++, check);
      }
    }
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
      Cell cell, String label, boolean again, List<RunCell> middle, List<String> notes) {
    String id = cell.gradeId();
    Cell original = id == null ? null : known.get(id);
    String source = Magics.strip(cell.source(), label, notes);
    if (original == null) {
      if (id != null) {
        notes.add(label + ": no cell of this homework is called " + Quoted.name(id));
      }
      boolean demonstration = demonstrations.contains(cell.source().strip());
      RunCell.Kind kind = demonstration ? RunCell.Kind.DEMONSTRATION : RunCell.Kind.EXTRA;
      place(new RunCell(label, source, kind, null), middle);
      return;
    }
    if (!original.solution()) {
      addLocked(original, cell, new RunCell(label, source, RunCell.Kind.CHANGED, null), middle);
      if (!isAsGiven(cell, original)) {
        notes.add(label + ": the locked cell " + id + SubmissionResult.LOCKED_CHANGED);
      }
      return;
    }
    if (again) {
      notes.add(label + ": there is more than one cell " + id + "; they were run in order");
    }
    place(new RunCell(label, source, RunCell.Kind.ANSWER, questions.get(id)), middle);
  }

  private static boolean isAsGiven(Cell cell, Cell original) {
    return original.source().strip().equals(cell.source().strip());
  }

  /** Whatever else is in a locked cell, the check that it was stands there. */
  private void addLocked(Cell original, Cell cell, RunCell changed, List<RunCell> middle) {
    boolean given = isAsGiven(cell, original);
    if (!given) {
      place(changed, middle);
    }
    RunCell check = checks.of(original);
    if (check != null && (given || !checks.split(changed).contains(check))) {
      middle.add(check);
    }
  }

  private void place(RunCell cell, List<RunCell> middle) {
    List<RunCell> stretches = checks.split(cell);
    for (RunCell stretch : stretches) {
      if (!stretch.source().isBlank()
          || (cell.is(RunCell.Kind.ANSWER) && stretch.equals(stretches.get(0)))) {
        middle.add(stretch);
      }
    }
  }

  /** Of several copies the last one counts, whose result is the last that the student saw. */
  private static boolean counts(List<RunCell> middle, int i) {
    RunCell cell = middle.get(i);
    return !cell.is(RunCell.Kind.CHECK) || middle.lastIndexOf(cell) == i;
  }
}
