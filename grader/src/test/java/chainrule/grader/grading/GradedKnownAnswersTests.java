package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.HomeworkId;
import chainrule.exercises.Verdict;
import chainrule.exercises.instructor.AnswerBank;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.judge.Notebooks;
import chainrule.grader.result.GradingStatus;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hands in known answers as notebooks, through judge and sandbox: of each homework as many as there
 * is time for, evenly spread; with {@code -Dchainrule.graded=100000} every one. With {@code
 * -Dchainrule.homework=h9} those of that homework alone.
 */
@Tag("slow")
final class GradedKnownAnswersTests {
  private static final double EXACT = 1e-9;

  /** How many answers of a homework are handed in at most. */
  private static final int MOST = Integer.getInteger("chainrule.graded", 4);

  @TempDir private Path folder;

  static Stream<HomeworkId> homeworks() {
    String one = System.getProperty("chainrule.homework");
    if (one != null) {
      return Stream.of(HomeworkId.parse(one).orElseThrow());
    }
    assertThat(Assignment.known()).extracting(HomeworkId::toString).contains("h1", "h5");
    return Assignment.known().stream();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void everyMistakeCostsItsOwnQuestionOnlyAndEveryOtherRightAnswerNothing(HomeworkId homework)
      throws IOException {
    Confinement.assumePossible();
    Assignment assignment = Assignment.of(homework).orElseThrow();
    Map<String, AnswerBank.Entry> answers = answers(assignment);
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
      Assignment assignment, Map<String, AnswerBank.Entry> answers) throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (Map.Entry<String, AnswerBank.Entry> answer : answers.entrySet()) {
      Path file = folder.resolve(submissions.size() + ".ipynb");
      Files.writeString(
          file,
          AnsweredNotebook.json(
              assignment, answer.getValue().question(), answer.getValue().source()));
      submissions.add(Notebooks.submission(answer.getKey(), file));
    }
    Map<String, SubmissionResult> results = new ConcurrentHashMap<>();
    new LocalEngine(assignment, 2, false)
        .grade(submissions, result -> results.put(result.student(), result));
    return results;
  }

  /** What an earlier answer carries into this one stands in a class below it, and in no cell. */
  private static boolean isCell(AnswerBank.Entry entry) {
    return !entry.source().contains("super.");
  }

  private static Map<String, AnswerBank.Entry> answers(Assignment assignment) {
    List<AnswerBank.Entry> all =
        assignment.bank().entries().stream()
            .filter(entry -> entry.role() != AnswerBank.Role.REFERENCE && isCell(entry))
            .toList();
    int step = (all.size() + MOST - 1) / MOST;
    Map<String, AnswerBank.Entry> answers = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i += step) {
      AnswerBank.Entry entry = all.get(i);
      answers.put(entry.question() + " " + entry.role() + " " + entry.id(), entry);
    }
    return answers;
  }

  /** Returns what is unfair about a result. */
  private static Optional<String> fault(
      Assignment assignment, AnswerBank.Entry entry, SubmissionResult result) {
    if (result == null || result.status() != GradingStatus.GRADED) {
      return Optional.of("not graded: " + result);
    }
    List<CheckReport> checked =
        result.reports().stream().filter(one -> one.verdict() != Verdict.UNMARKED).toList();
    assertThat(checked).hasSameSizeAs(assignment.questions());
    assertThat(result.reports()).hasSize(checked.size() + assignment.written().size());
    boolean mistake = entry.role() == AnswerBank.Role.MISTAKE;
    for (CheckReport report : checked) {
      boolean own = report.name().equals(entry.question());
      boolean full = report.points() > report.max() - EXACT;
      if (full == (own && mistake)) {
        return Optional.of(full ? "kept all its marks" : "lost marks: " + report.text());
      }
      boolean named = report.hints().contains(entry.hint());
      if (own && mistake && named != report.kind().givesHints()) {
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
      HomeworkId homework, Map<String, AnswerBank.Entry> answers, List<String> faults) {
    for (AnswerBank.Role role : List.of(AnswerBank.Role.MISTAKE, AnswerBank.Role.ALTERNATIVE)) {
      long all = answers.values().stream().filter(entry -> entry.role() == role).count();
      long bad = faults.stream().filter(fault -> fault.contains(" " + role + " ")).count();
      System.out.printf(
          "%s: %d of %d %s%n",
          homework,
          all - bad,
          all,
          role == AnswerBank.Role.MISTAKE
              ? "mistakes cost their own question only and get their hint"
              : "other right answers get full marks");
    }
  }
}
