package chainrule.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VectorsTests {

  @Test
  void everyEntryIsRaised() {
    double[] result = new double[3];
    Vectors.exponentials(-1, new double[] {0, -1, Math.log(4)}, result);
    assertThat(result).containsExactly(new double[] {1, Math.E, .25}, within(1e-15));
  }

  @Test
  void vectorsAreMadeOfNumbersFunctionsAndVectors() {
    assertThat(Vectors.of(3, -1)).containsExactly(3, -1);
    assertThat(Vectors.of(3, i -> i * i)).containsExactly(0, 1, 4);
    assertThat(Vectors.range(-1, 2)).containsExactly(-1, 0, 1, 2);
    assertThat(Vectors.range(2, 1)).isEmpty();
    assertThat(Vectors.map(new double[] {1, 4}, Math::sqrt)).containsExactly(1, 2);
    assertThat(Vectors.concat(new double[] {1, 2}, new double[0], new double[] {3}))
        .containsExactly(1, 2, 3);
  }

  @Test
  void lengthsThatDifferAreNamed() {
    assertThatThrownBy(() -> Vectors.exponentials(1, new double[2], new double[3]))
        .isInstanceOf(ShapeException.class)
        .hasMessage("exponential: x has 2 entries, result 3; expected equal lengths");
  }

  @Test
  void anArrayThatIsAlsoTheResultIsRefused() {
    double[] x = new double[2];
    assertThatThrownBy(() -> Vectors.exponentials(1, x, x))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exponential: x is also the result; expected two arrays");
  }
}
