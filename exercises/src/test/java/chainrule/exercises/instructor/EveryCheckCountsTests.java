package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.ipynb.NotebookException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check is the only one to catch some wrong answer; one that is not is another one's weight.
 * A check of shape may be there for its words alone ({@link FailedChecks#needless}). Prints what
 * caught them first: the earlier an answer stands in {@link FailedChecks.WrongBy}, the more it is
 * what a student would hand in.
 */
@Tag("slow")
class EveryCheckCountsTests {
  /** {@code -Dchainrule.mutants=true} tries mutants before slips, which takes minutes. */
  private static final boolean MUTANTS_FIRST = Boolean.getBoolean("chainrule.mutants");

  static Stream<Named<Assignment>> homeworks() {
    return TriedHomeworks.all().map(it -> Named.of(it.id().toString(), it));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void isTheOnlyOneToCatchSomething(Assignment homework) throws NotebookException {
    List<String> needless = new ArrayList<>();
    int inCompany = 0;
    Map<FailedChecks.WrongBy, Long> alone = new EnumMap<>(FailedChecks.WrongBy.class);
    int checks = 0;
    int leftOut = 0;
    for (QuestionSpec question : homework.questions()) {
      if (Trainings.isOne(question)) {
        leftOut += CheckPlan.ofAll(question).items().size();
        continue;
      }
      FailedChecks failed = tried(homework, question);
      checks += failed.size();
      for (FailedChecks.WrongBy by : FailedChecks.WrongBy.values()) {
        alone.merge(by, failed.aloneBy(by), Long::sum);
      }
      inCompany += failed.notAlone().size();
      failed
          .needless()
          .forEach(check -> needless.add(question.gradeId() + ": " + failed.withCompany(check)));
    }
    System.out.printf(
        "%s: %d checks; the only one to catch some: %s; not: %d; left out, of trainings: %d%n",
        homework.id(), checks, alone, inCompany, leftOut);
    assertThat(needless).isEmpty();
  }

  private static FailedChecks tried(Assignment homework, QuestionSpec question)
      throws NotebookException {
    WrongAnswers answers = new WrongAnswers(homework, question);
    answers.tryMistakes();
    if (MUTANTS_FIRST) {
      answers.tryMutants();
    }
    answers.trySlips();
    if (!MUTANTS_FIRST) {
      answers.tryMutants();
    }
    return answers.failed();
  }
}
