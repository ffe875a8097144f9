package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulesTests {

  @Test
  void halfOfAllPatternsIsOdd() {
    Patterns four = Rules.parity(4);
    assertThat(four.targets().sum()).isEqualTo(8);
    assertThat(four.inputs().rowAt(1)).containsExactly(0, 0, 0, 1);
    for (int i = 0; i < four.size(); i++) {
      double ones = Arrays.stream(four.inputs().rowAt(i)).sum();
      assertThat(four.targets().get(i, 0)).isEqualTo(ones % 2);
    }
  }

  @Test
  void eightOf64PatternsAreSymmetric() {
    Patterns six = Rules.symmetry(6);
    assertThat(six.size()).isEqualTo(64);
    assertThat(six.targets().sum()).isEqualTo(8);
    for (int i = 0; i < 64; i++) {
      double[] x = six.inputs().rowAt(i);
      boolean same = x[0] == x[5] && x[1] == x[4] && x[2] == x[3];
      assertThat(six.targets().get(i, 0)).isEqualTo(same ? 1 : 0);
    }
    assertThat(Rules.symmetry(5).targets().sum()).isEqualTo(8);
  }

  @Test
  void encoderAnswersWhatItIsAsked() {
    Patterns eight = Rules.encoder(8);
    assertThat(eight.inputs()).isEqualTo(eight.targets());
    assertThat(eight.inputs().columnSums()).containsOnly(1);
    assertThat(eight.inputs().get(3, 3)).isEqualTo(1);
  }

  @Test
  void sumsAreRight() {
    Patterns pairs = Rules.addition(2);
    assertThat(pairs.size()).isEqualTo(16);
    for (int i = 0; i < 16; i++) {
      double[] x = pairs.inputs().rowAt(i);
      double[] t = pairs.targets().rowAt(i);
      assertThat(4 * t[0] + 2 * t[1] + t[2]).isEqualTo(2 * x[0] + x[1] + 2 * x[2] + x[3]);
    }
  }

  @Test
  void switchInvertsTheThreeBits() {
    Patterns patterns = Rules.negation();
    for (int i = 0; i < 16; i++) {
      double[] x = patterns.inputs().rowAt(i);
      for (int bit = 0; bit < 3; bit++) {
        assertThat(patterns.targets().get(i, bit)).isEqualTo(Math.abs(x[0] - x[1 + bit]));
      }
    }
  }

  @Test
  void noPairOfSquaresTellsLettersApart() {
    Patterns letters = Rules.letters();
    assertThat(letters.targets().values()).containsExactly(1, 1, 1, 1, 0, 0, 0, 0);
    assertThat(
            IntStream.range(0, 8)
                .mapToObj(i -> Arrays.toString(letters.inputs().rowAt(i)))
                .collect(Collectors.toSet()))
        .hasSize(8);
    for (int i = 0; i < 8; i++) {
      assertThat(squaredDistances(squares(letters, i)))
          .isEqualTo(Map.of(1, 4L, 2, 2L, 4, 2L, 5, 2L));
    }
  }

  @Test
  void tMeets21DetectorsAndC20() {
    Patterns letters = Rules.letters();
    for (int i = 0; i < 8; i++) {
      var met = new HashSet<Integer>();
      for (int square : squares(letters, i)) {
        for (int window = 0; window < 25; window++) {
          int down = square / Rules.FIELD - window / 5;
          int right = square % Rules.FIELD - window % 5;
          if (down >= 0 && down < 3 && right >= 0 && right < 3) {
            met.add(window);
          }
        }
      }
      assertThat(met).hasSize(i < 4 ? 21 : 20);
    }
  }

  @Test
  void sizesAreChecked() {
    assertThatThrownBy(() -> Rules.parity(0)).hasMessage("parity: bits are 0; expected 1 to 16");
    assertThatThrownBy(() -> Rules.symmetry(17))
        .hasMessage("symmetry: bits are 17; expected 2 to 16");
    assertThatThrownBy(() -> Rules.encoder(1))
        .hasMessage("encoder: units are 1; expected 2 to 4096");
    assertThatThrownBy(() -> Rules.addition(9)).hasMessage("addition: bits are 9; expected 1 to 8");
    assertThatThrownBy(() -> new Patterns(Matrix.zeros(2, 1), Matrix.zeros(3, 1)))
        .hasMessage(
            "patterns: inputs are 2×1, targets 3×1; expected one row of targets per row of"
                + " inputs");
  }

  private static List<Integer> squares(Patterns letters, int pattern) {
    double[] field = letters.inputs().rowAt(pattern);
    return IntStream.range(0, field.length).filter(i -> field[i] == 1).boxed().toList();
  }

  private static Map<Integer, Long> squaredDistances(List<Integer> squares) {
    Map<Integer, Long> counts = new TreeMap<>();
    for (int first : squares) {
      for (int second : squares) {
        int down = second / Rules.FIELD - first / Rules.FIELD;
        int right = second % Rules.FIELD - first % Rules.FIELD;
        if (first < second) {
          counts.merge(down * down + right * right, 1L, Long::sum);
        }
      }
    }
    return counts;
  }
}
