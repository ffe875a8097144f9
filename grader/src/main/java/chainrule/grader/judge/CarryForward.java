package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.NotebookFragments;
import chainrule.grader.assemble.OmittedCells;
import chainrule.grader.compile.GeneratedCode;
import chainrule.grader.result.Note;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes care that one mistake costs marks once: an answer that failed, and calls answers to earlier
 * questions that failed, is examined again with the references in their place.
 */
final class CarryForward {
  private final List<QuestionSpec> questions;
  private final Set<String> names;
  private final AssembledNotebook notebook;
  private final OmittedCells leftOut;
  private @Nullable NotebookFragments fragments;

  /**
   * Begins.
   *
   * @param leftOut what of the notebook is not compiled
   */
  CarryForward(List<QuestionSpec> questions, AssembledNotebook notebook, OmittedCells leftOut) {
    this.questions = questions;
    this.names = questions.stream().map(QuestionSpec::name).collect(Collectors.toSet());
    this.notebook = notebook;
    this.leftOut = leftOut;
  }

  /** Examines a question in another notebook, where the references stand in for some answers. */
  interface Again {
    /** Returns the report; null if there is no time left for one. */
    @Nullable CheckReport examine(
        QuestionSpec question, AssembledNotebook replaced, Set<Integer> standIns)
        throws IOException;
  }

  /** Replaces reports by better ones where the fault lies in earlier answers, and notes it. */
  void improve(List<CheckReport> reports, List<Note> notes, Again again) throws IOException {
    Map<String, String> failed = new LinkedHashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      QuestionSpec question = questions.get(i);
      if (reports.get(i).verdict() == Verdict.RIGHT) {
        continue;
      }
      Map<String, String> called = called(question, failed);
      if (!called.isEmpty()) {
        AssembledNotebook replaced = notebook.withAnswers(question.name(), called, fragments());
        CheckReport better = again.examine(question, replaced, numbers(called.keySet()));
        if (better != null && better.points() > reports.get(i).points()) {
          reports.set(i, better);
          notes.add(new Note.ReferenceReplaced(question.id(), List.copyOf(called.keySet())));
        }
      }
      failed.put(question.name(), GeneratedCode.standIn(i, question));
    }
  }

  private Set<Integer> numbers(Set<String> answers) {
    return IntStream.range(0, questions.size())
        .filter(i -> answers.contains(questions.get(i).name()))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Returns the failed earlier answers that an answer calls, directly or through others. */
  private Map<String, String> called(QuestionSpec question, Map<String, String> failed) {
    Map<String, String> called = new LinkedHashMap<>(failed);
    if (!called.isEmpty()) {
      called.keySet().retainAll(fragments().calledBy(question.name(), names));
    }
    return called;
  }

  private NotebookFragments fragments() {
    NotebookFragments known = fragments;
    if (known == null) {
      known = NotebookFragments.of(notebook, leftOut);
      fragments = known;
    }
    return known;
  }
}
