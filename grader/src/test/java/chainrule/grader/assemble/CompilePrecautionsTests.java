package chainrule.grader.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CompilePrecautionsTests {
  @Test
  void firstEachCellIsCompiledByItself() {
    assertThat(CompilePrecautions.NONE.canGrow("")).isTrue();
    assertThat(CompilePrecautions.NONE.grown("", "too slow"))
        .isEqualTo(new CompilePrecautions(true, Map.of()));
  }

  @Test
  void thenTheCellThatWasCompiledIsLeftOut() {
    CompilePrecautions first = new CompilePrecautions(true, Map.of());

    assertThat(first.canGrow("cell 3")).isTrue();
    assertThat(first.grown("cell 3", "too slow"))
        .isEqualTo(new CompilePrecautions(true, Map.of("cell 3", "too slow")));
  }

  @Test
  void isOfNoHelpWhereNoCellWasCompiledOrManyAreLeftOut() {
    Map<String, String> five =
        Map.of("cell 3", "", "cell 4", "", "cell 5", "", "cell 6", "", "cell 7", "");

    assertThat(new CompilePrecautions(true, Map.of()).canGrow("")).isFalse();
    assertThat(new CompilePrecautions(true, five).canGrow("cell 8")).isFalse();
  }

  @Test
  void afterThreeCellsOnlyAnswersAreCompiled() {
    CodeCell extra = new CodeCell("cell 8", "int x = 1;", CodeCell.Kind.EXTRA, null);
    CodeCell answer =
        new CodeCell("cell 9", "int dot() { return 1; }", CodeCell.Kind.ANSWER, "dot");
    AssembledNotebook notebook = new AssembledNotebook(List.of(extra, answer), List.of());
    Map<String, String> two = Map.of("cell 3", "", "cell 4", "");
    Map<String, String> three = Map.of("cell 3", "", "cell 4", "", "cell 5", "");

    assertThat(new CompilePrecautions(true, two).of(notebook).size()).isZero();
    assertThat(new CompilePrecautions(true, three).of(notebook).isWhole(extra)).isTrue();
    assertThat(new CompilePrecautions(true, three).of(notebook).isWhole(answer)).isFalse();
  }
}
