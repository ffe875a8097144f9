package chainrule.grader.compile;

import chainrule.grader.assemble.CodeCell;
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
  private final Map<CodeCell, String> broken = new LinkedHashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final Map<String, String> forbidden = new LinkedHashMap<>();
  private final Set<String> forbiddenNotes = new LinkedHashSet<>();

  /**
   * Begins.
   *
   * @param questions their names
   */
  CellFaults(Set<String> questions) {
    this.questions = questions;
  }

  /** Takes why a cell is not compiled in whole; the first reason counts. */
  void broken(CodeCell cell, String reason) {
    broken.putIfAbsent(cell, reason);
  }

  /** Takes why the check of a question does not compile: its own cell's fault, if it has one. */
  void unchecked(String question, String error) {
    errors.put(question, reason(question).orElse(error));
  }

  /** Forgets what was forbidden: what stands now is looked at anew. */
  void forgetForbidden() {
    forbidden.clear();
    forbiddenNotes.clear();
  }

  /** Takes what a part uses and may not, as long as nothing takes its place. */
  void forbid(CodeCell cell, Snippet part, String verdict, Set<String> handedIn) {
    report(cell, part, verdict, handedIn, forbidden, forbiddenNotes);
  }

  /**
   * Takes what is wrong with a part that was compiled. A method that answers a question belongs to
   * that one, in whatever cell it is.
   *
   * @param handedIn the questions that are settled
   */
  void report(CodeCell cell, Snippet part, String error, Set<String> handedIn) {
    report(cell, part, error, handedIn, errors, notes);
  }

  private void report(
      CodeCell cell,
      Snippet part,
      String error,
      Set<String> handedIn,
      Map<String, String> errors,
      Set<String> notes) {
    boolean answers = part instanceof MethodSnippet method && questions.contains(method.name());
    String question = answers ? ((MethodSnippet) part).name() : cell.question();
    if (!Objects.equals(question, cell.question()) || question == null) {
      notes.add(cell.label() + " " + error);
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
  Map<String, String> errors() {
    Map<String, String> all = new LinkedHashMap<>(forbidden);
    all.putAll(errors);
    return all;
  }

  /** Returns all that is noted: after everything else was found. */
  List<String> notes(Set<String> further) {
    Set<String> all = new LinkedHashSet<>(notes);
    all.addAll(forbiddenNotes);
    all.addAll(further);
    broken.forEach(
        (cell, why) -> {
          if (cell.question() == null) {
            all.add(cell.label() + " " + why);
          } else if (!has(cell.question())) {
            all.add(
                cell.label() + " " + why + "; the " + cell.question() + " that compiles counts");
          }
        });
    return List.copyOf(all);
  }

  private Optional<String> reason(String question) {
    return broken.entrySet().stream()
        .filter(entry -> question.equals(entry.getKey().question()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
