package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

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
    Map<String, String> three = Map.of("cell 3", "", "cell 4", "", "cell 5", "");

    assertThat(new Caution(true, Map.of()).canGrow("")).isFalse();
    assertThat(new Caution(true, three).canGrow("cell 6")).isFalse();
  }
}
