package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.instructor.AnswerBank;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.judge.Notebooks;
import chainrule.grader.report.PublicReport;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers written from the question texts alone, in the notebook and through judge and sandbox: how
 * many wrong ones are caught, how many get a hint, and how many hints are wrong.
 *
 * <p>A long run: -Dchainrule.blind=FILE writes every answer with its reports to FILE-a-h1.txt and
 * so on, a file for each set and homework; -Dchainrule.sets=[fg]/h7 looks at those alone. A hint
 * counts as wrong until someone has judged it and noted it as {@code named}.
 */
@EnabledIfSystemProperty(
    named = "chainrule.blind",
    matches = ".+",
    disabledReason = "a long run: see -Dchainrule.blind in CONTRIBUTING.md")
@Tag("slow")
final class BlindAnswersTests {
  private static final double EXACT = 1e-9;

  /** A JShell takes longer for each cell the more it has seen. */
  private static final int PER_SHELL = 12;

  @TempDir private Path folder;

  /** An answer, what the notebook says of it, and what the grader does. */
  private record Seen(BlindAnswers.Answer answer, CheckReport notebook, CheckReport graded) {
    boolean caught() {
      return graded.points() < graded.max() - EXACT;
    }

    boolean wrong() {
      return answer.role() == BlindAnswers.Role.WRONG;
    }

    /** Whether the notebook and the public checks of the grader say right, or both say not. */
    boolean agree() {
      return (PublicReport.of(graded).verdict() == Verdict.RIGHT)
          == (notebook.verdict() == Verdict.RIGHT);
    }
  }

  static Stream<String> sets() {
    Pattern wanted = Pattern.compile(System.getProperty("chainrule.sets", ".*"));
    return Stream.of(
            "a/h1 b/h1 c/h1 a/h5 b/h5 c/h5 d/h0 d/h2 d/h4 d/h6 e/h0 e/h2 e/h3 e/h4 e/h6",
            "f/h0 f/h2 f/h3 f/h4 f/h6 f/h7 f/h8 g/h7 g/h8 h/h7 h/h8")
        .flatMap(line -> Stream.of(line.split(" ")))
        .filter(set -> wanted.matcher(set).matches());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void hintsAreTrueAndNotebookAndGraderAgree(String set) throws IOException, NotebookException {
    Confinement.assumePossible();
    Assignment assignment = Assignment.of(set.replaceFirst(".*/", "")).orElseThrow();
    List<Seen> all = see(assignment, BlindAnswers.of(set).answers());
    Hints hints = new Hints(assignment.bank());
    write(set, all, hints);

    List<Seen> wrong = all.stream().filter(Seen::wrong).toList();
    long caught = wrong.stream().filter(Seen::caught).count();
    long named = wrong.stream().filter(hints::allTrue).count();
    long misnamed = all.stream().filter(hints::anyWrong).count();
    System.out.printf(
        Locale.ROOT,
        "%s: of %d wrong answers %d caught, %d named right, %d named wrong; %d right answers%n",
        set,
        wrong.size(),
        caught,
        named,
        misnamed,
        all.size() - wrong.size());

    assertThat(all.stream().filter(seen -> !seen.agree()).map(seen -> seen.answer().id()))
        .as("notebook and grader disagree")
        .isEmpty();
    assertThat(all.stream().filter(s -> !s.wrong() && s.caught()).map(s -> s.answer().id()))
        .as("right answers that lose a mark")
        .isEmpty();
    assertThat((double) caught / wrong.size()).as("caught").isGreaterThanOrEqualTo(0.99);
    assertThat((double) named / wrong.size()).as("named right").isGreaterThanOrEqualTo(0.70);
    assertThat((double) misnamed / wrong.size()).as("named wrong").isLessThanOrEqualTo(0.02);
  }

  /** Which hints are true of which answer, as people judged. */
  private record Hints(AnswerBank bank) {
    boolean allTrue(Seen seen) {
      List<String> given = of(seen);
      return !given.isEmpty() && seen.answer().trueHints().containsAll(given);
    }

    boolean anyWrong(Seen seen) {
      return !seen.answer().trueHints().containsAll(of(seen));
    }

    /** The ids of the mistakes whose hints the notebook or the grader gave; else their texts. */
    List<String> of(Seen seen) {
      List<String> given = new ArrayList<>(seen.notebook().hints());
      given.addAll(seen.graded().hints());
      return given.stream().distinct().map(hint -> id(seen.answer().question(), hint)).toList();
    }

    private String id(String question, String hint) {
      return bank.entries().stream()
          .filter(entry -> entry.question().equals(question) && entry.hint().equals(hint))
          .map(AnswerBank.Entry::id)
          .findFirst()
          .orElse(hint);
    }
  }

  private List<Seen> see(Assignment assignment, List<BlindAnswers.Answer> answers)
      throws IOException, NotebookException {
    Map<String, SubmissionResult> results = grade(assignment, answers);
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < answers.size(); i += PER_SHELL) {
      try (NotebookShell shell = new NotebookShell(assignment)) {
        for (BlindAnswers.Answer answer :
            answers.subList(i, Math.min(i + PER_SHELL, answers.size()))) {
          SubmissionResult result = results.get(answer.id());
          assertThat(result).as(answer.id()).isNotNull();
          assertThat(result.status()).as(answer.id()).isEqualTo(GradingStatus.GRADED);
          CheckReport graded =
              result.reports().stream()
                  .filter(report -> report.name().equals(answer.question()))
                  .findFirst()
                  .orElseThrow();
          seen.add(new Seen(answer, shell.check(answer.question(), answer.code()), graded));
        }
      }
    }
    return seen;
  }

  private Map<String, SubmissionResult> grade(
      Assignment assignment, List<BlindAnswers.Answer> answers) throws IOException {
    List<Submission> submissions = new ArrayList<>();
    for (BlindAnswers.Answer answer : answers) {
      Path file = folder.resolve(answer.id() + ".ipynb");
      Files.writeString(file, AnsweredNotebook.json(assignment, answer.question(), answer.code()));
      submissions.add(Notebooks.submission(answer.id(), file));
    }
    Map<String, SubmissionResult> results = new ConcurrentHashMap<>();
    new LocalEngine(assignment, 2, false)
        .grade(submissions, result -> results.put(result.student(), result));
    return new LinkedHashMap<>(results);
  }

  private static void write(String set, List<Seen> all, Hints hints) throws IOException {
    String target = System.getProperty("chainrule.blind");
    StringBuilder text = new StringBuilder();
    for (Seen seen : all) {
      BlindAnswers.Answer answer = seen.answer();
      text.append(
          String.join(
              "\n",
              "#### " + answer.id() + " " + answer.question() + " " + answer.role(),
              answer.cause(),
              answer.code(),
              "caught=" + seen.caught() + " agree=" + seen.agree(),
              "points=" + seen.graded().points() + " of " + seen.graded().max(),
              "hints=" + hints.of(seen) + (hints.anyWrong(seen) ? " NOT JUDGED TRUE" : ""),
              seen.notebook().text() + "---- graded",
              seen.graded().text()));
    }
    Files.writeString(Path.of(target + "-" + set.replace('/', '-') + ".txt"), text);
  }
}
