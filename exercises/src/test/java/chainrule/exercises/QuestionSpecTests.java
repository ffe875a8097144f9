package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import chainrule.exercises.toy.T1;
import chainrule.exercises.toy.T2;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionSpecTests {
  /** Questions whose order is not that of their letters, and a method that is none. */
  @Homework(id = "t9", title = "Order")
  interface Order {
    @Question(id = "Q10", points = 1)
    CheckReport ten(T1.Square answer);

    @Question(id = "Q2b", points = 2)
    CheckReport second(T1.Square answer);

    @Question(id = "Q2", points = 3)
    CheckReport first(T1.Square answer);

    @Question(id = "Q1", points = 4)
    CheckReport start(T1.Square answer);

    /** Asks nothing. */
    CheckReport none(T1.Square answer);
  }

  @Test
  void questionsAreOrderedByNumberThenLetter() {
    assertThat(QuestionSpec.of(Order.class))
        .extracting(QuestionSpec::id)
        .containsExactly("Q1", "Q2", "Q2b", "Q10");
  }

  @Test
  void cellsAndChecksAreNamedAfterTheQuestion() {
    QuestionSpec second = QuestionSpec.of(Order.class).get(2);

    assertThat(second.homework()).hasToString("t9");
    assertThat(second.gradeId()).isEqualTo("t9-q2b");
    assertThat(second.points()).isEqualTo(2);
    assertThat(second.publicChecks()).isEqualTo("chainrule.exercises.SecondChecks");
    assertThat(second.hiddenChecks()).isEqualTo("chainrule.exercises.hidden.SecondHiddenChecks");
    assertThat(second.answerMethod().getName()).isEqualTo("square");
  }

  @Test
  void onlyTheShareOfCloseIsTheHomeworks() {
    QuestionSpec usual = QuestionSpec.of(T1.class).get(0);
    QuestionSpec strict = QuestionSpec.of(T2.class).get(0);

    assertThat(usual.share(Verdict.CLOSE)).isEqualTo(0.5);
    assertThat(strict.share(Verdict.CLOSE)).isEqualTo(0.2);
    for (QuestionSpec question : List.of(usual, strict)) {
      assertThat(question.share(Verdict.RIGHT)).isEqualTo(1);
      assertThat(question.share(Verdict.WRONG)).isZero();
      assertThat(question.share(Verdict.INCONCLUSIVE)).isZero();
    }
  }

  @Test
  void whatIsNoQuestionIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> QuestionSpec.of(Object.class.getMethod("toString")))
        .withMessageContaining("toString() is not a question");
    assertThatIllegalStateException()
        .isThrownBy(() -> QuestionSpec.abstractMethod(Object.class))
        .withMessageContaining("has no abstract method");
  }
}
