package chainrule.grader.compile;

import chainrule.exercises.finding.Obstacle;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;

/** What is wrong with the cells of a notebook: of which question, or only to be noted. */
final class CellFaults {
  private final Set<String> questions;
  private final Map<CodeCell, Obstacle> broken = new LinkedHashMap<>();
  private final Map<String, Obstacle> errors = new LinkedHashMap<>();
  private final Set<Note> notes = new LinkedHashSet<>();
  private final Map<String, Obstacle> forbidden = new LinkedHashMap<>();
  private final Set<Note> forbiddenNotes = new LinkedHashSet<>();

  /**
   * Begins.
   *
   * @param questions their names
   */
  CellFaults(Set<String> questions) {
    this.questions = questions;
  }

  /** Takes why a cell is not compiled in whole; the first reason counts. */
  void broken(CodeCell cell, Obstacle reason) {
    broken.putIfAbsent(cell, reason);
  }

  /** Takes why the check of a question does not compile: its own cell's fault, if it has one. */
  void unchecked(String question, Obstacle error) {
    errors.put(question, reason(question).orElse(error));
  }

  /** Forgets what was forbidden: what stands now is looked at anew. */
  void forgetForbidden() {
    forbidden.clear();
    forbiddenNotes.clear();
  }

  /** Takes what a part uses and may not, as long as nothing takes its place. */
  void forbid(CodeCell cell, Snippet part, Obstacle reason, Set<String> handedIn) {
    report(cell, part, reason, handedIn, forbidden, forbiddenNotes);
  }

  /**
   * Takes what is wrong with a part that was compiled. A method that answers a question belongs to
   * that one, in whatever cell it is.
   *
   * @param handedIn the questions that are settled
   */
  void report(CodeCell cell, Snippet part, Obstacle error, Set<String> handedIn) {
    report(cell, part, error, handedIn, errors, notes);
  }

  private void report(
      CodeCell cell,
      Snippet part,
      Obstacle error,
      Set<String> handedIn,
      Map<String, Obstacle> errors,
      Set<Note> notes) {
    boolean answers = part instanceof MethodSnippet method && questions.contains(method.name());
    String question = answers ? ((MethodSnippet) part).name() : cell.question();
    if (!Objects.equals(question, cell.question()) || question == null) {
      notes.add(new CellNote.CellFault(cell.label(), error));
    }
    if (question != null && !handedIn.contains(question)) {
      errors.putIfAbsent(question, error);
    }
  }

  /** Returns whether a question cannot be examined. */
  boolean has(String question) {
    return errors.containsKey(question) || forbidden.containsKey(question);
  }

  /** Returns why questions cannot be examined, by their names. */
  Map<String, Obstacle> errors() {
    Map<String, Obstacle> all = new LinkedHashMap<>(forbidden);
    all.putAll(errors);
    return all;
  }

  /** Returns all that is noted: after everything else was found. */
  List<Note> notes(Set<Note> further) {
    Set<Note> all = new LinkedHashSet<>(notes);
    all.addAll(forbiddenNotes);
    all.addAll(further);
    broken.forEach(
        (cell, why) -> {
          if (cell.question() == null) {
            all.add(new CellNote.CellFault(cell.label(), why));
          } else if (!has(cell.question())) {
            all.add(new CellNote.OtherAnswerCounts(cell.label(), why, cell.question()));
          }
        });
    return List.copyOf(all);
  }

  private Optional<Obstacle> reason(String question) {
    return broken.entrySet().stream()
        .filter(entry -> question.equals(entry.getKey().question()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
