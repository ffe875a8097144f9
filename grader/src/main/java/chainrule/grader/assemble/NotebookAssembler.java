package chainrule.grader.assemble;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
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
public final class NotebookAssembler {
  private final Assignment assignment;
  private final List<NotebookCell> instructor;
  private final Map<String, NotebookCell> known = new LinkedHashMap<>();
  private final Map<String, String> questions;
  private final Set<String> practice;
  private final Set<String> demonstrations;
  private final CheckCells checks;

  public NotebookAssembler(Assignment assignment) throws NotebookException {
    this.assignment = assignment;
    this.instructor = assignment.notebook().cells().stream().filter(NotebookCell::code).toList();
    this.checks = new CheckCells(instructor);
    for (NotebookCell cell : instructor) {
      if (cell.gradeId() != null) {
        known.put(cell.gradeId(), cell);
      }
    }
    this.questions =
        assignment.questions().stream()
            .collect(Collectors.toMap(QuestionSpec::gradeId, QuestionSpec::name));
    this.practice =
        assignment.questions().stream()
            .filter(question -> !question.kind().counts())
            .map(QuestionSpec::name)
            .collect(Collectors.toSet());
    this.demonstrations =
        instructor.stream()
            .filter(cell -> cell.gradeId() == null)
            .map(cell -> cell.source().strip())
            .collect(Collectors.toSet());
  }

  /** Returns the cells that the instructor gives: first in every notebook. */
  public List<CodeCell> given() {
    return instructor.stream()
        .filter(cell -> cell.locked() && Assignment.handsIn(cell).isEmpty() && !cell.solution())
        .map(cell -> new CodeCell("a given cell", cell.source(), CodeCell.Kind.GIVEN, null))
        .toList();
  }

  /**
   * Assembles a notebook.
   *
   * @param cells what the student handed in
   * @throws NotebookException if it is a notebook of another homework
   */
  public AssembledNotebook assemble(List<NotebookCell> cells) throws NotebookException {
    requireThisHomework(cells);
    List<Note> notes = new ArrayList<>();
    noteEdition(cells, notes);
    Map<String, Integer> ends = new HashMap<>();
    List<CodeCell> middle = new ArrayList<>();
    for (NotebookCell cell : cells) {
      String label = "cell " + (cell.index() + 1);
      if (cell.code()) {
        add(cell, label, cell.gradeId() != null && ends.containsKey(cell.gradeId()), middle, notes);
        if (cell.gradeId() != null) {
          ends.put(cell.gradeId(), middle.size());
        }
      } else if (isAnswer(cell.gradeId())) {
        notes.add(new CellNote.AnswerIsText(label, String.valueOf(cell.gradeId())));
      }
    }
    if (!cells.isEmpty()) {
      noteMissing(ends.keySet(), middle, notes);
    }
    putBack(ends, middle);
    List<CodeCell> all = new ArrayList<>(given());
    IntStream.range(0, middle.size())
        .filter(i -> counts(middle, i))
        .forEach(i -> all.add(middle.get(i)));
    return new AssembledNotebook(all, List.copyOf(notes));
  }

  /** Of an earlier edition every locked cell may differ: that is said once. */
  private void noteEdition(List<NotebookCell> cells, List<Note> notes) {
    int edition = NotebookCell.edition(cells);
    int graded = NotebookCell.edition(instructor);
    boolean changed = cells.stream().anyMatch(this::isChangedLocked);
    if (edition < graded && changed) {
      notes.add(new Note.OlderEdition(edition, graded));
    }
  }

  private void noteMissing(Set<String> ids, List<CodeCell> middle, List<Note> notes) {
    known.forEach(
        (id, cell) -> {
          CodeCell check = checks.of(cell);
          boolean there = ids.contains(id) || (check != null && middle.contains(check));
          if (cell.locked() && !there && !isPractice(cell)) {
            notes.add(new CellNote.LockedCellDeleted(id));
          }
        });
  }

  /** Practice may be left out: a notebook of an earlier term has less of it. */
  private boolean isPractice(NotebookCell cell) {
    return Assignment.handsIn(cell).filter(practice::contains).isPresent();
  }

  /** A check that is nowhere stands behind the cell that is before it in the instructor's order. */
  private void putBack(Map<String, Integer> ends, List<CodeCell> middle) {
    int end = -1;
    int more = 0;
    for (NotebookCell cell : instructor) {
      CodeCell check = checks.of(cell);
      if (cell.gradeId() != null) {
        end = Math.max(end, ends.getOrDefault(cell.gradeId(), -1));
      }
      if (check != null && !middle.contains(check)) {
        middle.add(end < 0 ? middle.size() : end + more++, check);
      }
    }
  }

  private void requireThisHomework(List<NotebookCell> cells) throws NotebookException {
    List<String> ids =
        cells.stream().map(NotebookCell::gradeId).filter(Objects::nonNull).distinct().toList();
    if (!ids.isEmpty() && ids.stream().noneMatch(known::containsKey)) {
      throw new NotebookException(
          "the notebook",
          "a notebook of another homework: its cells are "
              + ids.stream().limit(3).map(QuotedText::name).collect(Collectors.joining(", "))
              + "; expected cells of "
              + assignment.id());
    }
  }

  private boolean isAnswer(@Nullable String id) {
    NotebookCell original = id == null ? null : known.get(id);
    return original != null && original.solution();
  }

  private void add(
      NotebookCell cell, String label, boolean again, List<CodeCell> middle, List<Note> notes) {
    String id = cell.gradeId();
    NotebookCell original = id == null ? null : known.get(id);
    String source = KernelMagics.strip(cell.source(), label, notes);
    if (original == null) {
      if (id != null) {
        notes.add(new CellNote.CellUnknown(label, QuotedText.name(id)));
      }
      boolean demonstration = demonstrations.contains(cell.source().strip());
      CodeCell.Kind kind = demonstration ? CodeCell.Kind.DEMONSTRATION : CodeCell.Kind.EXTRA;
      place(new CodeCell(label, source, kind, null), middle);
      return;
    }
    if (!original.solution()) {
      addLocked(original, cell, new CodeCell(label, source, CodeCell.Kind.CHANGED, null), middle);
      if (!isAsGiven(cell, original)
          && notes.stream().noneMatch(Note.OlderEdition.class::isInstance)) {
        notes.add(new CellNote.LockedCellChanged(label, String.valueOf(id)));
      }
      return;
    }
    if (again) {
      notes.add(new CellNote.CellRepeated(label, String.valueOf(id)));
    }
    place(new CodeCell(label, source, CodeCell.Kind.ANSWER, questions.get(id)), middle);
  }

  private boolean isChangedLocked(NotebookCell cell) {
    NotebookCell original = cell.gradeId() == null ? null : known.get(cell.gradeId());
    return original != null && !original.solution() && !isAsGiven(cell, original);
  }

  private static boolean isAsGiven(NotebookCell cell, NotebookCell original) {
    return original.source().strip().equals(cell.source().strip());
  }

  /** Whatever else is in a locked cell, the check that it was stands there. */
  private void addLocked(
      NotebookCell original, NotebookCell cell, CodeCell changed, List<CodeCell> middle) {
    boolean given = isAsGiven(cell, original);
    if (!given) {
      place(changed, middle);
    }
    CodeCell check = checks.of(original);
    if (check != null && (given || !checks.split(changed).contains(check))) {
      middle.add(check);
    }
  }

  private void place(CodeCell cell, List<CodeCell> middle) {
    List<CodeCell> stretches = checks.split(cell);
    for (CodeCell stretch : stretches) {
      if (!stretch.source().isBlank()
          || (cell.is(CodeCell.Kind.ANSWER) && stretch.equals(stretches.get(0)))) {
        middle.add(stretch);
      }
    }
  }

  /** Of several copies the last one counts, whose result is the last that the student saw. */
  private static boolean counts(List<CodeCell> middle, int i) {
    CodeCell cell = middle.get(i);
    return !cell.is(CodeCell.Kind.CHECK) || middle.lastIndexOf(cell) == i;
  }
}
