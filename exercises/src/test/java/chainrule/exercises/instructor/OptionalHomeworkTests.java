package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Homework;
import chainrule.exercises.HomeworkId;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.h5.H5;
import chainrule.exercises.h8.H8;
import org.junit.jupiter.api.Test;

class OptionalHomeworkTests {
  private static final int POINTS_OF_THE_COURSE = 500;

  @Test
  void titlesAndListsSayWhatIsOptional() {
    assertThat(Assignment.title(H8.class)).isEqualTo("Four projects (optional)");
    assertThat(Assignment.title(H5.class)).isEqualTo("Backpropagation");
    assertThat(Assignment.listed(new HomeworkId('h', 8))).isEqualTo("h8 (optional)");
    assertThat(Assignment.listed(new HomeworkId('h', 5))).isEqualTo("h5");
  }

  /** With what is optional it would be more. */
  @Test
  void whatIsNotOptionalIsWorthNoMoreThanTheCourse() {
    int points =
        Assignment.known().stream()
            .map(id -> Assignment.contract(id).orElseThrow())
            .filter(contract -> !contract.getAnnotation(Homework.class).optional())
            .flatMap(contract -> QuestionSpec.of(contract).stream())
            .filter(question -> question.kind().counts())
            .mapToInt(QuestionSpec::points)
            .sum();
    assertThat(points).isBetween(1, POINTS_OF_THE_COURSE);
  }
}
