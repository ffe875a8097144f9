package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.h0.H0;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Slips of a right answer to homework 0's gradF. */
class RightButInOneRegionTests {
  private static final double[] RIGHT = {4, 5};

  private final QuestionSpec question =
      QuestionSpec.of(H0.class).stream()
          .filter(it -> it.name().equals("gradF"))
          .findFirst()
          .orElseThrow();

  private final H0.GradF right =
      (x, y) -> {
        if (x > 100) {
          throw new IllegalArgumentException("too far");
        }
        return new double[] {2 * x + y, x + 2 * y};
      };

  private final RightButInOneRegion answers = new RightButInOneRegion(question, right);

  @Test
  void slipsThereAndNowhereElse() {
    H0.GradF answer = slipping(Slip.Kind.MIRRORED, "x is negative");

    assertThat(answer.gradF(1, 2)).containsExactly(RIGHT);
    assertThat(answer.gradF(-1, 2)).containsExactly(1, -6);
  }

  @Test
  void everyPropertyMustHold() {
    H0.GradF answer = slipping(Slip.Kind.ONE_TOO_FEW, "x is negative", "the result has a zero");

    assertThat(answer.gradF(-1, 3)).hasSize(2);
    assertThat(answer.gradF(-1, 2)).hasSize(1);
  }

  @Test
  void oneOutputSlips() {
    H0.GradF answer = (H0.GradF) answers.answer(new Slip(Slip.Kind.PART_OFF, 1), Set.of());

    assertThat(answer.gradF(1, 2)).startsWith(4).doesNotContain(5);
  }

  @Test
  void mistakeIsMadeThereOnly() {
    H0.GradF mistake = (x, y) -> new double[] {x, y};
    H0.GradF answer = (H0.GradF) answers.answer(mistake, Set.of("y is even"));

    assertThat(answer.gradF(1, 2)).containsExactly(1, 2);
    assertThat(answer.gradF(1, 3)).containsExactly(5, 7);
  }

  @Test
  void refusalIsKeptOrNot() {
    assertThatThrownBy(() -> slipping(Slip.Kind.MIRRORED).gradF(200, 0)).hasMessage("too far");
    assertThatThrownBy(() -> slipping(Slip.Kind.REFUSES_OTHERWISE).gradF(200, 0))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    assertThat(slipping(Slip.Kind.ANSWERS_WHAT_IS_REFUSED).gradF(200, 0)).isEmpty();
  }

  @Test
  void earlierResultIsOverwritten() {
    H0.GradF answer = slipping(Slip.Kind.HANDS_BACK_THE_EARLIER);

    assertThat(answer.gradF(1, 2)).isSameAs(answer.gradF(3, 4));
  }

  @Test
  void tellsWhatCallsHaveInCommon() {
    List<Set<String>> told = new ArrayList<>();
    ((H0.GradF) answers.notingPublicCalls()).gradF(1, 2);
    H0.GradF answer = (H0.GradF) answers.telling(told::add);
    answer.gradF(1, 2);
    answer.gradF(-0.5, 30);

    assertThat(told.get(0))
        .contains("x is 1", "x is odd", "x < y", "the result is sorted")
        .doesNotContain(RightButInOneRegion.NOT_PUBLIC);
    assertThat(told.get(1))
        .contains("x is negative", "x is broken", "y is above 10", RightButInOneRegion.NOT_PUBLIC);
    assertThat(answers.parts()).isEqualTo(2);
  }

  private H0.GradF slipping(Slip.Kind kind, String... region) {
    return (H0.GradF) answers.answer(new Slip(kind, -1), new HashSet<>(List.of(region)));
  }
}
