package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CautionTests {
  @Test
  void firstEachCellIsCompiledByItself() {
    assertThat(Caution.NONE.canGrow("")).isTrue();
    assertThat(Caution.NONE.grown("", "too slow")).isEqualTo(new Caution(true, Map.of()));
  }

  @Test
  void thenTheCellThatWasCompiledIsLeftOut() {
    Caution first = new Caution(true, Map.of());

    assertThat(first.canGrow("cell 3")).isTrue();
    assertThat(first.grown("cell 3", "too slow"))
        .isEqualTo(new Caution(true, Map.of("cell 3", "too slow")));
  }

  @Test
  void isOfNoHelpWhereNoCellWasCompiledOrManyAreLeftOut() {
    Map<String, String> five =
        Map.of("cell 3", "", "cell 4", "", "cell 5", "", "cell 6", "", "cell 7", "");

    assertThat(new Caution(true, Map.of()).canGrow("")).isFalse();
    assertThat(new Caution(true, five).canGrow("cell 8")).isFalse();
  }

  @Test
  void afterThreeCellsOnlyAnswersAreCompiled() {
    RunCell extra = new RunCell("cell 8", "int x = 1;", RunCell.Kind.EXTRA, null);
    RunCell answer = new RunCell("cell 9", "int dot() { return 1; }", RunCell.Kind.ANSWER, "dot");
    Assembled notebook = new Assembled(List.of(extra, answer), List.of());
    Map<String, String> two = Map.of("cell 3", "", "cell 4", "");
    Map<String, String> three = Map.of("cell 3", "", "cell 4", "", "cell 5", "");

    assertThat(new Caution(true, two).of(notebook).size()).isZero();
    assertThat(new Caution(true, three).of(notebook).isWhole(extra)).isTrue();
    assertThat(new Caution(true, three).of(notebook).isWhole(answer)).isFalse();
  }
}
