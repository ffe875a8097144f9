package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.Verdict;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Answers are the numbers of the checks they fail: 0, of shape, and 1 are public, 2 and 3 hidden.
 */
class FailedChecksTests {
  private final FailedChecks failed = new FailedChecks(List.of(), FailedChecksTests::lines);

  @Test
  void checksThatFailTogetherAreNotNeeded() {
    failed.add(List.of(0, 1), FailedChecks.WrongBy.MISTAKE);
    failed.add(List.of(2, 3), FailedChecks.WrongBy.MUTANT);

    assertThat(failed.notAlone()).containsExactly(0, 1, 2, 3);
    assertThat(failed.withCompany(3)).contains("hidden RANDOM check 2").doesNotContain("check 1");
  }

  @Test
  void shapeIsNeededInCompanyTooIfItTellsFormFromValues() {
    failed.add(List.of(0, 1), FailedChecks.WrongBy.SLIP);
    assertThat(failed.needless()).containsExactly(0, 1, 2, 3);

    failed.add(List.of(1, 2), FailedChecks.WrongBy.SLIP);
    assertThat(failed.needless()).containsExactly(2, 3);
  }

  @Test
  void shapesThatAlwaysFailTogetherAreNotNeeded() {
    FailedChecks shapes =
        new FailedChecks(List.of(), answer -> lines(answer, check -> CheckKind.SHAPE));
    shapes.add(List.of(0, 1), FailedChecks.WrongBy.SLIP);
    shapes.add(List.of(2), FailedChecks.WrongBy.SLIP);

    assertThat(shapes.needless()).containsExactly(0, 1, 3);
  }

  @Test
  void theOnlyOneToFailIsNeeded() {
    failed.add(List.of(3), FailedChecks.WrongBy.SLIP);

    assertThat(failed.isAlone(3)).isTrue();
    assertThat(failed.notAlone()).containsExactly(0, 1, 2);
    assertThat(failed.aloneBy(FailedChecks.WrongBy.SLIP)).isEqualTo(1);
  }

  @Test
  void publicOneIsNeededThoughHiddenOnesFailToo() {
    failed.add(List.of(1, 2, 3), FailedChecks.WrongBy.SLIP);

    assertThat(failed.isAlone(1)).isTrue();
    assertThat(failed.notAlone()).containsExactly(0, 2, 3);
  }

  @Test
  void whatWasAloneFirstCounts() {
    failed.add(List.of(0), FailedChecks.WrongBy.MUTANT);
    failed.add(List.of(0), FailedChecks.WrongBy.MISTAKE);

    assertThat(failed.aloneBy(FailedChecks.WrongBy.MUTANT)).isEqualTo(1);
    assertThat(failed.aloneBy(FailedChecks.WrongBy.MISTAKE)).isZero();
  }

  @Test
  void rightAnswerMustPass() {
    assertThatThrownBy(() -> new FailedChecks(List.of(0), FailedChecksTests::lines))
        .hasMessageContaining("a right answer fails");
  }

  private static List<CheckLine> lines(Object answer) {
    return lines(answer, check -> check == 0 ? CheckKind.SHAPE : CheckKind.RANDOM);
  }

  private static List<CheckLine> lines(Object answer, IntFunction<CheckKind> kinds) {
    return List.of(0, 1, 2, 3).stream()
        .map(
            check ->
                new CheckLine(
                    "check " + check,
                    kinds.apply(check),
                    check >= 2,
                    ((List<?>) answer).contains(check) ? Verdict.WRONG : Verdict.RIGHT,
                    0,
                    1,
                    List.of(),
                    null))
        .toList();
  }
}
