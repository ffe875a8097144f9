package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.MistakePair;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.checks.NotebookReceiver;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.InProcessInvoker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers that make two known mistakes at once: none is called right, most have both named, and
 * hardly any is told of a mistake that it does not make.
 */
@Tag("slow")
class PairsOfMistakesTests {
  /** Pairs tried of each homework; {@code -Dchainrule.pairs=100000} for all, which takes hours. */
  private static final int TRIED = Integer.getInteger("chainrule.pairs", 4);

  private static final long SEED = 7;
  private static final Map<String, PairCount> TABLE = new TreeMap<>();

  private final CheckRunner runner = new CheckRunner();
  private final NotebookReceiver notebook = new NotebookReceiver();

  static Stream<Named<Assignment>> homeworks() {
    return TriedHomeworks.all().map(it -> Named.of(it.id().toString(), it));
  }

  @AfterAll
  static void printTable() {
    PairCount all = new PairCount();
    TABLE.values().forEach(all::add);
    System.out.println(PairCount.HEADINGS);
    TABLE.forEach((homework, count) -> System.out.println(count.line(homework)));
    System.out.println(all.line("all"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void bothAreNamed(Assignment homework) {
    PairCount count = TABLE.computeIfAbsent(homework.id().toString(), id -> new PairCount());
    AnswerBank bank = homework.bank();
    chosen(homework, bank)
        .forEach(
            (question, pairs) -> {
              Tried tried = new Tried(question, bank, count);
              new ComposedMistakes(question, bank).answers(pairs).forEach(tried::examine);
            });

    assertThat(count.possible()).isGreaterThanOrEqualTo(TRIED / 2);
    assertThat(count.calledRight()).isEmpty();
    assertThat((double) count.named()).isGreaterThanOrEqualTo(0.8 * count.possible() - 1);
    assertThat((double) count.namedWrong()).isLessThanOrEqualTo(0.01 * count.possible());
  }

  private static Map<QuestionSpec, List<MistakePair>> chosen(Assignment homework, AnswerBank bank) {
    List<Map.Entry<QuestionSpec, MistakePair>> all = new ArrayList<>();
    for (QuestionSpec question : homework.questions()) {
      if (question.kind().givesHints()) {
        new ComposedMistakes(question, bank)
            .pairs()
            .forEach(it -> all.add(Map.entry(question, it)));
      }
    }
    Collections.shuffle(all, new Random(1986));
    return all.stream()
        .limit(TRIED)
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** The pairs of one question. */
  private final class Tried {
    private final QuestionSpec question;
    private final PairCount count;
    private final Oracle oracle;
    private final Set<String> hints;
    private final Map<String, Function<Object, @Nullable Object>> cases;

    Tried(QuestionSpec question, AnswerBank bank, PairCount count) {
      this.question = question;
      this.count = count;
      this.oracle = new RememberingOracle(new LiveOracle(question, bank));
      this.hints = oracle.mistakes("").stream().map(oracle::hint).collect(Collectors.toSet());
      this.cases = runner.cases(run(bank.reference(question).instance()));
    }

    private CheckRun run(Object answer) {
      return new CheckRun(CheckPlan.ofAll(question), invoker(answer), oracle, SEED);
    }

    private AnswerInvoker invoker(Object answer) {
      return LoopGuard.invoker(InProcessInvoker.trusted(question, answer));
    }

    void examine(MistakePair pair, Supplier<Object> answer) {
      Set<String> alike = alike(answer.get());
      if (alike.contains("") || alike.contains(pair.one()) || alike.contains(pair.other())) {
        return;
      }
      if (!alike.isEmpty()) {
        count.oneMistake();
        return;
      }
      Set<String> made = new HashSet<>(hintsOf(pair));
      long start = System.nanoTime();
      CheckReport graded = runner.run(run(answer.get())).report();
      count.took((System.nanoTime() - start) / 1e9);
      count.graded(question.gradeId() + " " + pair, graded, told(graded), made);
      CheckReport seen = notebook.receive(question, answer.get());
      count.inNotebook(seen, told(seen), made);
    }

    private List<String> hintsOf(MistakePair pair) {
      return List.of(oracle.hint(pair.one()), oracle.hint(pair.other()));
    }

    /** Returns the mistakes that a report names; other hints say what an exception means. */
    private Set<String> told(CheckReport report) {
      return report.hints().stream().filter(hints::contains).collect(Collectors.toSet());
    }

    /** Returns the mistakes that show the same in every case; an empty name is the reference. */
    private Set<String> alike(Object answer) {
      Set<String> left = new HashSet<>(oracle.mistakes(""));
      left.add("");
      cases.forEach(
          (id, call) -> {
            Observation shown = Observation.of(question, invoker(answer), call);
            left.removeIf(other -> !shown.matches(shownBy(other, id, call)));
          });
      return left;
    }

    private Observation shownBy(
        String mistake, String caseId, Function<Object, @Nullable Object> call) {
      return mistake.isEmpty()
          ? oracle.expected(caseId, call)
          : oracle.wrong(mistake, caseId, call);
    }
  }
}
