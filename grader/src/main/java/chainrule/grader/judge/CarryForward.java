package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.compile.GeneratedCode;
import chainrule.grader.result.Note;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes care that one mistake costs marks once: an answer that failed, and calls answers to earlier
 * questions that failed, is examined again with the references in their place.
 */
final class CarryForward {
  private final List<QuestionSpec> questions;
  private final AssembledNotebook notebook;
  private final Map<String, CodeCell> found;

  /**
   * Begins.
   *
   * @param found the cells of answers that have no answer cell, by question
   */
  CarryForward(
      List<QuestionSpec> questions, AssembledNotebook notebook, Map<String, CodeCell> found) {
    this.found = found;
    this.questions = questions;
    this.notebook = notebook;
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
        CheckReport better =
            again.examine(
                question, notebook.withAnswers(question.name(), called), numbers(called.keySet()));
        if (better != null && better.points() > reports.get(i).points()) {
          reports.set(i, better);
          notes.add(new Note.ReferenceReplaced(question.id(), List.copyOf(called.keySet())));
        }
      }
      failed.put(question.name(), GeneratedCode.standIn(i, question));
    }
  }

  private Set<Integer> numbers(Set<String> names) {
    return IntStream.range(0, questions.size())
        .filter(i -> names.contains(questions.get(i).name()))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Returns the failed earlier answers that an answer calls, directly or through others. */
  private Map<String, String> called(QuestionSpec question, Map<String, String> failed) {
    Map<String, String> sources = new HashMap<>();
    notebook
        .of(CodeCell.Kind.ANSWER)
        .forEach(
            cell ->
                sources.merge(
                    String.valueOf(cell.question()), cell.source(), (a, b) -> a + "\n" + b));
    found.forEach((name, cell) -> sources.merge(name, cell.source(), (a, b) -> a + "\n" + b));
    Map<String, Boolean> reached = new LinkedHashMap<>();
    reach(question.name(), sources, reached);
    reached.remove(question.name());
    return failed.entrySet().stream()
        .filter(entry -> reached.containsKey(entry.getKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
  }

  private void reach(String name, Map<String, String> sources, Map<String, Boolean> reached) {
    if (reached.put(name, true) != null) {
      return;
    }
    String source = sources.getOrDefault(name, "");
    for (QuestionSpec other : questions) {
      Matcher call = Pattern.compile("\\b" + other.name() + "\\s*\\(").matcher(source);
      if (!other.name().equals(name) && call.find()) {
        reach(other.name(), sources, reached);
      }
    }
  }
}
