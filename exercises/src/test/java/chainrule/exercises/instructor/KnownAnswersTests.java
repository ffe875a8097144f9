package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionKind;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.checks.NotebookReceiver;
import chainrule.exercises.invoke.InProcessInvoker;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Examines every answer to every homework that we know, as the grader does and as a student's
 * notebook does, and prints how accurate that is. Several homeworks at the same time: it is the
 * longest test of its module, and nothing should wait for it alone.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class KnownAnswersTests {
  /** Seeds that mistakes are tried with; a long look tries more. */
  private static final List<Long> SEEDS =
      Integer.getInteger("chainrule.seeds") == null ? List.of(1L) : List.of(1L, 20L, 300L);

  /** Seeds that the references are tried with; -Dchainrule.seeds=2000 for a long look. */
  private static final int CALM_SEEDS = Integer.getInteger("chainrule.seeds", 10);

  /** Seeds that other right answers are tried with. */
  private static final int OTHER_SEEDS = Integer.getInteger("chainrule.seeds", 2);

  private static final Map<String, Accuracy> TABLES = new ConcurrentSkipListMap<>();

  private final CheckRunner runner = new CheckRunner();
  private final NotebookReceiver notebook = new NotebookReceiver();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Oracle> oracles = new HashMap<>();

  static Stream<Named<Known>> homeworks() {
    return TriedHomeworks.all()
        .map(assignment -> new Known(assignment, assignment.bank()))
        .map(known -> Named.of(known.assignment().id().toString(), known));
  }

  /** A homework and all its known answers, read once. */
  record Known(Assignment assignment, AnswerBank bank) {
    List<QuestionSpec> questions() {
      return assignment.questions();
    }

    Accuracy accuracy() {
      return TABLES.computeIfAbsent(assignment.id().toString(), Accuracy::new);
    }
  }

  @AfterAll
  static void printTables() {
    TABLES.values().forEach(table -> System.out.println(table.table()));
    System.out.println(Accuracy.total(List.copyOf(TABLES.values())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void mistakesLoseMarksAndAreNamed(Known homework) {
    int named = 0;
    int all = 0;
    for (QuestionSpec question : homework.questions()) {
      for (AnswerBank.Entry mistake :
          Trainings.some(question, homework.bank().of(question, AnswerBank.Role.MISTAKE))) {
        List<CheckReport> reports =
            everywhere(homework, question, mistake, Trainings.few(question, SEEDS));
        boolean caught = allAre(reports, mistake, KnownAnswersTests::isCaught);
        boolean hinted = allAre(reports, mistake, report -> isHinted(report, mistake));
        homework.accuracy().mistake(question, caught, hinted);
        all++;
        named += caught && hinted ? 1 : 0;
      }
    }
    System.out.printf("%s: %d of %d mistakes named%n", homework.assignment().id(), named, all);
    assertThat(faults).isEmpty();
    long tasks = homework.questions().stream().filter(one -> one.kind().counts()).count();
    assertThat(all).isGreaterThanOrEqualTo((int) (7 * tasks));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void alternativesGetFullMarks(Known homework) {
    int right = 0;
    int all = 0;
    for (QuestionSpec question : homework.questions()) {
      List<AnswerBank.Entry> alternatives =
          homework.bank().of(question, AnswerBank.Role.ALTERNATIVE);
      int least = question.kind() == QuestionKind.CONCEPT ? 0 : 2;
      assertThat(alternatives).as(question.gradeId()).hasSizeGreaterThanOrEqualTo(least);
      for (AnswerBank.Entry alternative : alternatives) {
        boolean full =
            allAre(
                everywhere(
                    homework, question, alternative, Trainings.few(question, seeds(OTHER_SEEDS))),
                alternative,
                report -> !isCaught(report));
        homework.accuracy().alternative(question, full);
        all++;
        right += full ? 1 : 0;
      }
      oracles.clear();
    }
    System.out.printf("%s: %d of %d alternatives right%n", homework.assignment().id(), right, all);
    assertThat(faults).isEmpty();
  }

  /** Every check, random cases and gradients included, says RIGHT of the reference. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void referencesRaiseNoFalseAlarmWhateverTheSeed(Known homework) {
    for (QuestionSpec question : homework.questions()) {
      AnswerBank.Entry reference = homework.bank().reference(question);
      Oracle oracle = new LiveOracle(question, homework.bank());
      for (long seed : Trainings.few(question, seeds(CALM_SEEDS))) {
        CheckReport report = grade(question, reference.instance(), oracle, seed);
        homework
            .accuracy()
            .seed(question, report.lines().size(), report.lines().size() - report.passed());
        allAre(List.of(report), reference, KnownAnswersTests::isRight);
      }
      allAre(
          List.of(notebook.receive(question, reference.instance())),
          reference,
          KnownAnswersTests::isRight);
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
      List<CheckPlan.Item> items = CheckPlan.ofAll(question).items();
      double all = items.stream().mapToDouble(CheckPlan.Item::points).sum();
      double open =
          items.stream().filter(item -> !item.hidden()).mapToDouble(CheckPlan.Item::points).sum();
      assertThat(all).as(question.gradeId()).isCloseTo(question.points(), within(1e-9));
      assertThat(open / all).as(question.gradeId()).isGreaterThanOrEqualTo(1 / 3.0);
    }
  }

  /** Returns the report of the notebook, and the grader's for several students. */
  private List<CheckReport> everywhere(
      Known homework, QuestionSpec question, AnswerBank.Entry answer, List<Long> seeds) {
    return Stream.concat(
            Stream.of(notebook.receive(question, answer.instance())),
            seeds.stream().map(seed -> grade(homework, question, answer.instance(), seed)))
        .toList();
  }

  private static List<Long> seeds(int number) {
    return LongStream.range(0, number).boxed().toList();
  }

  private static boolean isCaught(CheckReport report) {
    return report.points() < report.max() - 1e-9;
  }

  private static boolean isHinted(CheckReport report, AnswerBank.Entry mistake) {
    return report.kind().givesHints() ? isNamed(report, mistake) : report.hints().isEmpty();
  }

  private static boolean isNamed(CheckReport report, AnswerBank.Entry mistake) {
    return report.hints().contains(mistake.hint()) && report.hints().size() <= 2;
  }

  private static boolean isRight(CheckReport report) {
    return report.passed() == report.lines().size();
  }

  private boolean allAre(
      List<CheckReport> reports, AnswerBank.Entry answer, Predicate<CheckReport> good) {
    List<CheckReport> bad = reports.stream().filter(good.negate()).toList();
    bad.forEach(report -> faults.add(fault(answer, report)));
    return bad.isEmpty();
  }

  private static String fault(AnswerBank.Entry answer, CheckReport report) {
    return "%s %s%s: %s of %s points%n%s"
        .formatted(
            answer.question(),
            answer.id(),
            report.publicOnly() ? " in the notebook" : "",
            report.points(),
            report.max(),
            report.text());
  }

  private CheckReport grade(Known homework, QuestionSpec question, Object answer, long seed) {
    Oracle oracle =
        oracles.computeIfAbsent(
            question.gradeId() + " " + seed,
            key -> new RememberingOracle(new LiveOracle(question, homework.bank())));
    return grade(question, answer, oracle, seed);
  }

  private CheckReport grade(QuestionSpec question, Object answer, Oracle oracle, long seed) {
    return runner
        .run(
            new CheckRun(
                CheckPlan.ofAll(question),
                InProcessInvoker.trusted(question, answer),
                oracle,
                seed))
        .report();
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
