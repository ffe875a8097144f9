package chainrule.math;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FiniteTests {

  @Test
  void namesOperandAndPlaceOfTheFirst() {
    Matrix matrix =
        Matrix.of(new double[][] {{1, 2, 3}, {4, Double.POSITIVE_INFINITY, Double.NaN}});
    assertThatThrownBy(() -> Finite.require("inputs", matrix))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inputs: entry [1][1] is Infinity; expected a finite number");
    assertThatThrownBy(() -> Finite.require("weights", 1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights: entry 1 is NaN; expected a finite number");
  }

  @Test
  void finiteNumbersOfAnySizePass() {
    assertThatCode(
            () -> Finite.require("x", Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, -0.0))
        .doesNotThrowAnyException();
    assertThatCode(() -> Finite.require("x", Matrix.zeros(0, 3))).doesNotThrowAnyException();
  }
}
