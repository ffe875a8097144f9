package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.hidden.Assignment;
import chainrule.exercises.hidden.Bank;
import chainrule.grader.jail.Confinement;
import chainrule.grader.result.Status;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hands in every known answer as a notebook, through judge and sandbox. */
final class GradedKnownAnswersTests {
  private static final double EXACT = 1e-9;

  @TempDir private Path folder;

  static Stream<String> homeworks() {
    assertThat(Assignment.known()).contains("h1", "h5");
    return Assignment.known().stream();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void everyMistakeCostsItsOwnQuestionOnlyAndEveryOtherRightAnswerNothing(String homework)
      throws IOException {
    Confinement.assumePossible();
    Assignment assignment = Assignment.of(homework).orElseThrow();
    Map<String, Bank.Entry> answers = answers(assignment);
    Map<String, SubmissionResult> results = grade(assignment, answers);

    List<String> faults = new ArrayList<>();
    answers.forEach(
        (student, entry) ->
            fault(assignment, entry, results.get(student))
                .ifPresent(fault -> faults.add(student + ": " + fault)));
    report(homework, answers, faults);
    assertThat(faults).isEmpty();
  }

  private Map<String, SubmissionResult> grade(
      Assignment assignment, Map<String, Bank.Entry> answers) throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (Map.Entry<String, Bank.Entry> answer : answers.entrySet()) {
      Path file = folder.resolve(submissions.size() + ".ipynb");
      Files.writeString(
          file,
          AnsweredNotebook.json(
              assignment, answer.getValue().question(), answer.getValue().source()));
      submissions.add(new Submission(answer.getKey(), file));
    }
    Map<String, SubmissionResult> results = new ConcurrentHashMap<>();
    new LocalEngine(assignment, 2, false)
        .grade(submissions, result -> results.put(result.student(), result));
    return results;
  }

  /** What an earlier answer carries into this one stands in a class below it, and in no cell. */
  private static boolean isCell(Bank.Entry entry) {
    return !entry.source().contains("super.");
  }

  private static Map<String, Bank.Entry> answers(Assignment assignment) {
    Map<String, Bank.Entry> answers = new LinkedHashMap<>();
    for (Bank.Entry entry : assignment.bank().entries()) {
      if (entry.role() != Bank.Role.REFERENCE && isCell(entry)) {
        answers.put(entry.question() + " " + entry.role() + " " + entry.id(), entry);
      }
    }
    return answers;
  }

  /** Returns what is unfair about a result. */
  private static Optional<String> fault(
      Assignment assignment, Bank.Entry entry, SubmissionResult result) {
    if (result == null || result.status() != Status.GRADED) {
      return Optional.of("not graded: " + result);
    }
    assertThat(result.reports()).hasSameSizeAs(assignment.questions());
    boolean mistake = entry.role() == Bank.Role.MISTAKE;
    for (CheckReport report : result.reports()) {
      boolean own = report.name().equals(entry.question());
      boolean full = report.points() > report.max() - EXACT;
      if (full == (own && mistake)) {
        return Optional.of(full ? "kept all its marks" : "lost marks: " + report.text());
      }
      if (own && mistake && !report.hints().contains(entry.hint())) {
        return Optional.of("expected the hint «" + entry.hint() + "», got " + report.hints());
      }
      if (!own && !report.hints().isEmpty()) {
        return Optional.of(report.question() + " got hints: " + report.hints());
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("SystemOut")
  private static void report(
      String homework, Map<String, Bank.Entry> answers, List<String> faults) {
    for (Bank.Role role : List.of(Bank.Role.MISTAKE, Bank.Role.ALTERNATIVE)) {
      long all = answers.values().stream().filter(entry -> entry.role() == role).count();
      long bad = faults.stream().filter(fault -> fault.contains(" " + role + " ")).count();
      System.out.printf(
          "%s: %d of %d %s%n",
          homework,
          all - bad,
          all,
          role == Bank.Role.MISTAKE
              ? "mistakes cost their own question only and get their hint"
              : "other right answers get full marks");
    }
  }
}
