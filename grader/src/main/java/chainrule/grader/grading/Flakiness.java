package chainrule.grader.grading;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.grader.result.Note;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What differs between results of one submission that was graded several times. */
final class Flakiness {
  private final List<SubmissionResult> results;
  private final Map<Check, Map<Verdict, Integer>> verdicts = new LinkedHashMap<>();

  private record Check(String question, int number) {}

  private Flakiness(List<SubmissionResult> results) {
    this.results = results;
  }

  /**
   * Compares results.
   *
   * @param results of one submission, at least one, all graded
   */
  static Flakiness of(List<SubmissionResult> results) {
    Flakiness flakiness = new Flakiness(results);
    for (SubmissionResult result : results) {
      for (CheckReport report : result.reports()) {
        int number = 0;
        for (CheckLine line : report.lines()) {
          Check check = new Check(report.question(), number++);
          flakiness
              .verdicts
              .computeIfAbsent(check, c -> new TreeMap<>())
              .merge(line.verdict(), 1, Integer::sum);
        }
      }
    }
    return flakiness;
  }

  /** Returns the first result, with a note on each question whose verdicts differ. */
  SubmissionResult noted() {
    Map<String, Note> byQuestion = new LinkedHashMap<>();
    verdicts.forEach(
        (check, counts) -> {
          if (counts.size() > 1) {
            byQuestion.putIfAbsent(check.question(), flaky(check, counts));
          }
        });
    SubmissionResult first = results.get(0);
    if (byQuestion.isEmpty()) {
      return first;
    }
    List<Note> notes = new ArrayList<>(byQuestion.values());
    notes.addAll(first.notes());
    return first.withNotes(notes);
  }

  private Note flaky(Check check, Map<Verdict, Integer> counts) {
    return new Note.QuestionFlaky(check.question(), results.size(), counts);
  }
}
