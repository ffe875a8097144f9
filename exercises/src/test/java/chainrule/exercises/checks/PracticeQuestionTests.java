package chainrule.exercises.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionKind;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.finding.NumberPattern;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.toy.T1;
import chainrule.exercises.toy.T5;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeQuestionTests {
  private static final T1.Square NEGATIVE =
      x -> {
        double[] square = Toys.RIGHT.square(x);
        for (int i = 0; i < square.length; i++) {
          square[i] = -square[i];
        }
        return square;
      };

  private static QuestionSpec question(String id) {
    return QuestionSpec.of(T5.class).stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static CheckReport check(QuestionSpec question, T1.Square answer) {
    CheckRun run =
        new CheckRun(
            CheckPlan.ofAll(question),
            InProcessInvoker.watched(question, answer),
            Toys.oracle(),
            42);
    return new CheckRunner().run(run).report();
  }

  @Test
  void standBehindTheQuestionsThatCount() {
    assertThat(QuestionSpec.of(T5.class))
        .extracting(QuestionSpec::id)
        .containsExactly("Q2", "C1", "T1");
  }

  @Test
  void aTransferQuestionSaysWhatCameOutAndNothingAboutTheMistake() {
    CheckReport named = check(Toys.QUESTION, Toys.DOUBLED);
    assertThat(named.hints()).isNotEmpty();
    assertThat(check(Toys.QUESTION, NEGATIVE).lines().get(0).findings())
        .hasAtLeastOneElementOfType(NumberPattern.class);

    QuestionSpec transfer = question("T1");
    assertThat(check(transfer, Toys.DOUBLED).hints()).isEmpty();
    CheckReport wrong = check(transfer, NEGATIVE);
    assertThat(wrong.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(wrong.lines().get(0).findings())
        .isNotEmpty()
        .doesNotHaveAnyElementsOfTypes(NumberPattern.class);
    assertThat(check(Toys.QUESTION, NEGATIVE).lines().get(2).findings())
        .hasAtLeastOneElementOfType(GradientFinding.MultipleOfNumerical.class);
    assertThat(wrong.lines().get(2).findings())
        .isNotEmpty()
        .doesNotHaveAnyElementsOfTypes(GradientFinding.MultipleOfNumerical.class);
    assertThat(wrong.html()).contains("of 10 points, for practice");
  }

  @Test
  void aConceptualQuestionMayGoWithoutHiddenChecks() {
    QuestionSpec concept = question("C1");
    assertThat(CheckPlan.ofAll(concept)).isEqualTo(CheckPlan.ofPublic(concept));
    assertThat(CheckPlan.ofAll(concept).items()).hasSize(1);
    assertThat(check(concept, Toys.RIGHT).points()).isEqualTo(2);
  }

  @Test
  void theNumberTellsWhatItIsFor() {
    assertThat(List.of("Q1", "Q10b", "C2", "T1"))
        .extracting(QuestionKind::of)
        .containsExactly(
            QuestionKind.TASK, QuestionKind.TASK, QuestionKind.CONCEPT, QuestionKind.TRANSFER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionKind.of("X1"))
        .withMessage("question X1: expected a number such as Q2b, C1 or T1");
  }
}
