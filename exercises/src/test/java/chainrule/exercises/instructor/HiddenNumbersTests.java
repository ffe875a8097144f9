package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.invoke.FlattenedValue;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.ipynb.StudentNotebook;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a right answer gives on hidden cases stands nowhere in what students get. */
@Tag("slow")
class HiddenNumbersTests {
  private static final long SEED = 7;

  /**
   * The table of known answers keeps eleven digits. Its up to 140,000 different numbers would have
   * nine in common with some of the hidden ones by chance.
   */
  private static final MathContext DIGITS = new MathContext(10);

  /** Fractions with this denominator, which has all small divisors, are round numbers. */
  private static final int ROUND = 5040;

  private static final int SMALL = 12;

  /** Of a number itself, of exp, ln, tanh, the sigmoid and its slope. */
  private static final List<DoubleUnaryOperator> INVERSES =
      List.of(
          x -> x,
          Math::log,
          Math::exp,
          x -> logit((1 + x) / 2) / 2,
          HiddenNumbersTests::logit,
          x -> logit((1 + Math.sqrt(1 - 4 * x)) / 2));

  private static final int FEWEST_DIGITS = 7;

  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+(?:[eE]-?\\d+)?");

  static Stream<Assignment> homeworks() {
    return TriedHomeworks.all();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void standNowhereInTheStudentsCopy(Assignment homework) throws IOException, NotebookException {
    Set<BigDecimal> hidden = new HashSet<>();
    Set<BigDecimal> open = new HashSet<>();
    for (QuestionSpec question : homework.questions()) {
      hidden.addAll(numbers(homework, question, CheckPlan.ofAll(question)));
      open.addAll(numbers(homework, question, CheckPlan.ofPublic(question)));
    }
    hidden.removeAll(open);
    String released = StudentNotebook.student(homework.notebook()).toJson() + table(homework);

    Set<BigDecimal> shown =
        NUMBER
            .matcher(released)
            .results()
            .map(number -> new BigDecimal(number.group()).round(DIGITS).stripTrailingZeros())
            .collect(Collectors.toSet());

    assertThat(hidden).as("numbers of hidden cases").hasSizeGreaterThan(20);
    assertThat(shown).as("numbers of the release").hasSizeGreaterThan(20);
    hidden.retainAll(shown);
    assertThat(hidden).isEmpty();
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  private static Set<BigDecimal> numbers(
      Assignment homework, QuestionSpec question, CheckPlan plan) {
    Recorder recorder = new Recorder(new LiveOracle(question, homework.bank()));
    Object reference = homework.bank().reference(question).instance();
    new CheckRunner()
        .run(new CheckRun(plan, InProcessInvoker.trusted(question, reference), recorder, SEED));
    return recorder.numbers;
  }

  private static String table(Assignment homework) throws IOException {
    try (InputStream table =
        Objects.requireNonNull(homework.contract().getResourceAsStream("known.json"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Keeps the telling ones of all expected numbers: 1/3 or ln 2 could stand anywhere. */
  private record Recorder(Oracle oracle, Set<BigDecimal> numbers) implements Oracle {
    Recorder(Oracle oracle) {
      this(oracle, new HashSet<>());
    }

    @Override
    public Observation expected(String caseId, Function<Object, @Nullable Object> call) {
      Observation expected = oracle.expected(caseId, call);
      FlattenedValue values = expected.values();
      if (values != null) {
        values.numbers().stream()
            .map(Math::abs)
            .filter(Recorder::isTelling)
            .map(number -> BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros())
            .filter(number -> number.precision() >= FEWEST_DIGITS)
            .forEach(numbers::add);
      }
      return expected;
    }

    private static boolean isTelling(double number) {
      return Double.isFinite(number)
          && number > 1e-6
          && INVERSES.stream().noneMatch(inverse -> isOfRoundNumber(number, inverse));
    }

    /** Returns whether a small multiple of a number is what a function gives of a round one. */
    private static boolean isOfRoundNumber(double number, DoubleUnaryOperator inverse) {
      return IntStream.rangeClosed(1, SMALL)
          .mapToDouble(small -> inverse.applyAsDouble(number * small) * ROUND)
          .anyMatch(found -> Math.abs(found - Math.rint(found)) < 1e-8 * Math.max(1, found));
    }

    @Override
    public Collection<String> mistakes(String caseId) {
      return oracle.mistakes(caseId);
    }

    @Override
    public Observation wrong(
        String mistakeId, String caseId, Function<Object, @Nullable Object> call) {
      return oracle.wrong(mistakeId, caseId, call);
    }

    @Override
    public String hint(String mistakeId) {
      return oracle.hint(mistakeId);
    }
  }
}
