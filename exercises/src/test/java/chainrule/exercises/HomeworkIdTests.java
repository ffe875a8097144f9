package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import chainrule.exercises.h1.H1;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomeworkIdTests {
  @ParameterizedTest
  @CsvSource({"h1,h1", "H1,h1", "h01,h1", "H001,h1", "h10,h10", "H10,h10", "h012,h12", "h0,h0"})
  void isReadHoweverPeopleWriteIt(String text, String canonical) {
    assertThat(HomeworkId.parse(text).map(HomeworkId::toString)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "h", "1", "h1 ", "h-1", "h1-q2", "hh1", "h100", "h١", "../h1"})
  void anythingElseIsNoHomework(String text) {
    assertThat(HomeworkId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "h5-backpropagation.ipynb,h5",
    "H05-q2b,h5",
    "h12-q10,h12",
    "t0-q1,t0",
  })
  void isToldFromTheBeginningOfAName(String name, String homework) {
    assertThat(HomeworkId.before(name).map(HomeworkId::toString)).contains(homework);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h5", "h5backpropagation", "perceptron-h1", "h100-q1", "-h1"})
  void otherNamesBeginWithNone(String name) {
    assertThat(HomeworkId.before(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"H01-Q2b,h1-q2b", "h10-q1,h10-q1", "H01,h1", "Q2,q2", "h100-Q1,h100-q1"})
  void questionsHaveOneSpelling(String name, String canonical) {
    assertThat(HomeworkId.canonical(name)).isEqualTo(canonical);
  }

  @Test
  void tenComesBehindNine() {
    assertThat(Stream.of("h10", "h9", "h1").map(id -> HomeworkId.parse(id).orElseThrow()).sorted())
        .extracting(HomeworkId::toString)
        .isEqualTo(List.of("h1", "h9", "h10"));
  }

  @Test
  void namesAreOrderedByNumberAndOthersComeLast() {
    assertThat(Stream.of("odd", "h10", "h9", "T2", "h1").sorted(HomeworkId.NAMES))
        .containsExactly("h1", "h9", "h10", "T2", "odd");
  }

  @Test
  void namesContractAndCells() {
    HomeworkId tenth = new HomeworkId('h', 10);

    assertThat(tenth.contractName()).isEqualTo("chainrule.exercises.h10.H10");
    assertThat(tenth.gradeId("Q2b")).isEqualTo("h10-q2b");
    assertThat(HomeworkId.of(H1.class)).isEqualTo(new HomeworkId('h', 1));
    assertThat(H1.class.getName()).isEqualTo(HomeworkId.of(H1.class).contractName());
  }

  @Test
  void whatIsNoneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HomeworkId('h', 100))
        .withMessage("homework h100: expected a small letter and 0 to 99");
    assertThatIllegalArgumentException().isThrownBy(() -> new HomeworkId('H', 1));
    assertThatNullPointerException()
        .isThrownBy(() -> HomeworkId.of(String.class))
        .withMessage("class java.lang.String is no contract");
  }
}
