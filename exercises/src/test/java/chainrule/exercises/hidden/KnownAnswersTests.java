package chainrule.exercises.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.examine.Examiner;
import chainrule.exercises.examine.LocalPort;
import chainrule.exercises.examine.Oracle;
import chainrule.exercises.examine.Plan;
import chainrule.exercises.examine.PublicDesk;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Examines every answer to every homework that we know, as the grader does and as a student's
 * notebook does.
 */
class KnownAnswersTests {
  private static final List<Long> SEEDS = List.of(1L, 20L, 300L);
  private static final int CALM_SEEDS = 50;

  private final Examiner examiner = new Examiner();
  private final PublicDesk notebook = new PublicDesk();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Oracle> oracles = new HashMap<>();

  static Stream<Named<Known>> homeworks() {
    assertThat(Assignment.known()).contains("h1", "h5");
    return Assignment.known().stream()
        .map(id -> Assignment.of(id).orElseThrow())
        .map(assignment -> new Known(assignment, assignment.bank()))
        .map(known -> Named.of(known.assignment().id(), known));
  }

  /** A homework and all its known answers, read once. */
  record Known(Assignment assignment, Bank bank) {
    List<QuestionSpec> questions() {
      return assignment.questions();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void mistakesLoseMarksAndAreNamed(Known homework) {
    int named = 0;
    int all = 0;
    for (QuestionSpec question : homework.questions()) {
      for (Bank.Entry mistake : homework.bank().of(question, Bank.Role.MISTAKE)) {
        all++;
        named += everywhere(homework, question, mistake, this::isNamed) ? 1 : 0;
      }
    }
    System.out.printf("%s: %d of %d mistakes named%n", homework.assignment().id(), named, all);
    assertThat(faults).isEmpty();
    assertThat(all).isGreaterThanOrEqualTo(7 * homework.questions().size());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void alternativesGetFullMarks(Known homework) {
    int right = 0;
    int all = 0;
    for (QuestionSpec question : homework.questions()) {
      List<Bank.Entry> alternatives = homework.bank().of(question, Bank.Role.ALTERNATIVE);
      assertThat(alternatives).as(question.gradeId()).hasSizeGreaterThanOrEqualTo(2);
      for (Bank.Entry alternative : alternatives) {
        all++;
        right += everywhere(homework, question, alternative, this::isRight) ? 1 : 0;
      }
    }
    System.out.printf("%s: %d of %d alternatives right%n", homework.assignment().id(), right, all);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void referencesAreRightWhateverTheSeed(Known homework) {
    for (QuestionSpec question : homework.questions()) {
      Bank.Entry reference = homework.bank().reference(question);
      for (long seed = 0; seed < CALM_SEEDS; seed++) {
        isRight(reference, grade(homework, question, reference.instance(), seed));
      }
      isRight(reference, notebook.receive(question, reference.instance()));
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void stubsAreNotImplementedAndNothingElse(Known homework) {
    for (QuestionSpec question : homework.questions()) {
      Object stub = stub(question);
      for (CheckReport report :
          List.of(grade(homework, question, stub, 7), notebook.receive(question, stub))) {
        assertThat(report.lines())
            .as(question.gradeId())
            .allSatisfy(line -> assertThat(line.verdict()).isEqualTo(Verdict.NOT_IMPLEMENTED));
        assertThat(report.hints()).as(question.gradeId()).isEmpty();
        assertThat(report.points()).isZero();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void publicChecksAreWorthAThirdAtLeast(Known homework) {
    for (QuestionSpec question : homework.questions()) {
      List<Plan.Item> items = Plan.ofAll(question).items();
      double all = items.stream().mapToDouble(Plan.Item::points).sum();
      double open =
          items.stream().filter(item -> !item.hidden()).mapToDouble(Plan.Item::points).sum();
      assertThat(all).as(question.gradeId()).isCloseTo(question.points(), within(1e-9));
      assertThat(open / all).as(question.gradeId()).isGreaterThanOrEqualTo(1 / 3.0);
    }
  }

  private boolean everywhere(
      Known homework,
      QuestionSpec question,
      Bank.Entry answer,
      BiFunction<Bank.Entry, CheckReport, Boolean> verdict) {
    boolean good = verdict.apply(answer, notebook.receive(question, answer.instance()));
    for (long seed : SEEDS) {
      good &= verdict.apply(answer, grade(homework, question, answer.instance(), seed));
    }
    return good;
  }

  private boolean isNamed(Bank.Entry mistake, CheckReport report) {
    boolean good =
        report.points() < report.max() - 1e-9
            && report.hints().contains(mistake.hint())
            && report.hints().size() <= 2;
    return noted(good, mistake, report);
  }

  private boolean isRight(Bank.Entry answer, CheckReport report) {
    return noted(Math.abs(report.points() - report.max()) < 1e-9, answer, report);
  }

  private boolean noted(boolean good, Bank.Entry answer, CheckReport report) {
    if (!good) {
      faults.add(
          "%s %s%s: %s of %s points%n%s"
              .formatted(
                  answer.question(),
                  answer.id(),
                  report.publicOnly() ? " in the notebook" : "",
                  report.points(),
                  report.max(),
                  report.text()));
    }
    return good;
  }

  private CheckReport grade(Known homework, QuestionSpec question, Object answer, long seed) {
    return examiner.examine(
        Plan.ofAll(question),
        LocalPort.trusted(question, answer),
        oracles.computeIfAbsent(
            question.gradeId() + " " + seed,
            key -> new RememberingOracle(new LiveOracle(question, homework.bank()))),
        seed);
  }

  private static Object stub(QuestionSpec question) {
    return Proxy.newProxyInstance(
        question.answerType().getClassLoader(),
        new Class<?>[] {question.answerType()},
        (proxy, method, arguments) -> {
          throw new UnsupportedOperationException(
              Objects.requireNonNull(question.name()) + ": not implemented yet");
        });
  }
}
