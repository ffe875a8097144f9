package chainrule.exercises.instructor;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.minimize.CostGradient;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of each question whose result is a gradient, the right answer with one number moved, whichever it
 * is: the checks notice each. Of thousands of numbers some are moved, evenly spread.
 */
@Tag("slow")
class EveryEntryCountsTests {
  private static final long SEED = 7;

  /** How many numbers of a question are moved at most; -Dchainrule.entries=10000 for all. */
  private static final int MOST = Integer.getInteger("chainrule.entries", 250);

  private static final Set<CheckKind> COMPARED = Set.of(CheckKind.VALUES, CheckKind.RANDOM);

  private final CheckRunner runner = new CheckRunner();

  static Stream<Named<Assignment>> homeworks() {
    return TriedHomeworks.all().map(it -> Named.of(it.id().toString(), it));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void oneNumberThatIsOffIsNoticed(Assignment homework) {
    List<String> missed = new ArrayList<>();
    for (QuestionSpec question : homework.questions()) {
      if (isGradient(question)) {
        Oracle oracle = new OracleWithoutMistakes(question, homework.bank());
        Object right = homework.bank().reference(question).instance();
        Set<Place> places = places(question, right, oracle);
        OneEntryOff off = new OneEntryOff(question, right);
        List<Place> tried = Spread.of(List.copyOf(places), MOST);
        for (Place place : tried) {
          off.choose(place.shape(), place.index());
          if (!isNoticed(question, off.answer(), oracle)) {
            missed.add(question.gradeId() + ": " + place);
          }
        }
        System.out.printf(
            "%s %s: %d of %d numbers moved%n",
            question.gradeId(), question.name(), tried.size(), places.size());
      }
    }
    assertThat(missed).isEmpty();
  }

  /** A number of the results that have a certain shape. */
  private record Place(String shape, int index) {}

  /**
   * Returns the numbers that checks compare, one by one. Other checks look at properties, such as
   * sums; and one of a gradient leaves alone what stands beside it in a record, such as the cost.
   */
  private Set<Place> places(QuestionSpec question, Object right, Oracle oracle) {
    Set<Place> places = new LinkedHashSet<>();
    sizes(question, right, oracle, COMPARED)
        .forEach((shape, size) -> range(0, size).forEach(i -> places.add(new Place(shape, i))));
    Class<?> type = question.answerMethod().getReturnType();
    if (!type.isRecord() || type == CostGradient.class) {
      int first = type == CostGradient.class ? 1 : 0;
      sizes(question, right, oracle, Set.of(CheckKind.GRADIENT))
          .forEach(
              (shape, size) -> range(first, size).forEach(i -> places.add(new Place(shape, i))));
    }
    return places;
  }

  /** Returns how many numbers the results have that checks of some kinds get, by their shape. */
  private Map<String, Integer> sizes(
      QuestionSpec question, Object right, Oracle oracle, Set<CheckKind> kinds) {
    OneEntryOff none = new OneEntryOff(question, right);
    CheckPlan plan =
        new CheckPlan(
            question,
            CheckPlan.ofAll(question).items().stream()
                .filter(item -> kinds.contains(item.check().kind()))
                .toList());
    CheckRun run =
        runner.run(
            new CheckRun(plan, InProcessInvoker.trusted(question, none.answer()), oracle, SEED));
    assertThat(fails(run, false) || fails(run, true)).as(question.gradeId()).isFalse();
    return none.sizes();
  }

  private static boolean isGradient(QuestionSpec question) {
    return question.answerMethod().getReturnType() == CostGradient.class
        || CheckPlan.ofAll(question).items().stream()
            .anyMatch(item -> item.check().kind() == CheckKind.GRADIENT);
  }

  private static CheckRun run(QuestionSpec question, Object answer, Oracle oracle) {
    return new CheckRun(
        CheckPlan.ofAll(question), InProcessInvoker.trusted(question, answer), oracle, SEED);
  }

  /** The hidden checks are asked only where the public ones are content. */
  private boolean isNoticed(QuestionSpec question, Object answer, Oracle oracle) {
    CheckRun run = run(question, answer, oracle);
    runner.runPublic(List.of(run));
    if (fails(run, false)) {
      return true;
    }
    runner.runHidden(List.of(run));
    return fails(run, true);
  }

  private static boolean fails(CheckRun run, boolean hidden) {
    return run.report().lines().stream()
        .filter(line -> line.hidden() == hidden)
        .map(CheckLine::verdict)
        .anyMatch(verdict -> verdict != Verdict.RIGHT);
  }
}
