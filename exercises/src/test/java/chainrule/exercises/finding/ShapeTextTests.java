package chainrule.exercises.finding;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.h1.TrainLog;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTextTests {
  private static String words(Object value) {
    return ShapeText.words(FlattenedValue.of(value).shape());
  }

  private static List<String> differences(String yours, String wanted) {
    return FindingText.of(ShapeText.differences(yours, wanted));
  }

  @Test
  void isSaidInWords() {
    assertThat(words(1.5)).isEqualTo("a number");
    assertThat(words(3)).isEqualTo("a whole number");
    assertThat(words(true)).isEqualTo("a truth value");
    assertThat(words(new double[3])).isEqualTo("3 numbers");
    assertThat(words(new double[1])).isEqualTo("1 number");
    assertThat(words(new double[0])).isEqualTo("no numbers");
    assertThat(words(new double[3][2])).isEqualTo("3 rows of 2 numbers");
    assertThat(words(new double[2][3][4])).isEqualTo("2 × 3 × 4 numbers");
    assertThat(words(new double[][] {{1, 2}, {3}})).isEqualTo("2 rows of 2, 1 numbers");
    assertThat(words(new double[][] {{1, 2}, null})).isEqualTo("2 rows of 2, null numbers");
    assertThat(words(List.of(1, 2))).isEqualTo("a list of 2, each a whole number");
    assertThat(words(List.of(1, true))).isEqualTo("a list: a whole number, a truth value");
    assertThat(words(List.of())).isEqualTo("a list of 0");
    assertThat(ShapeText.words("null")).isEqualTo("null");
    assertThat(words(new Thread())).isEqualTo("Thread");
  }

  @Test
  void aRecordIsItsComponents() {
    assertThat(words(new TrainLog(new double[3], 4, new int[4])))
        .isEqualTo("weights: 3 numbers; epochs: a whole number; mistakesPerEpoch: 4 whole numbers");
  }

  @Test
  void onlyTheComponentsThatDifferAreNamed() {
    assertThat(
            differences(
                "Log(w double[2], list List(int, int), n int)",
                "Log(w double[3], list List(int), n int)"))
        .containsExactly(
            "w   yours 2 numbers   expected 3 numbers",
            "list   yours a list of 2, each a whole number"
                + "   expected a list of 1, each a whole number");
    assertThat(differences("double[2]", "double[3][2]"))
        .containsExactly("shape   yours 2 numbers   expected 3 rows of 2 numbers");
    assertThat(differences("float[2]", "double[2]"))
        .containsExactly("shape   yours float[2]   expected double[2]");
  }
}
