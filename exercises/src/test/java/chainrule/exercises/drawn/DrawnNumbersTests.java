package chainrule.exercises.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnNumbersTests {
  @ParameterizedTest
  @CsvSource({
    "SIXTEENTHS, 0.25, 2",
    "WIDE_SIXTEENTHS, 0.25, 3",
    "MILD, 0.08333333, 0.66666667",
    "MODERATE, 0.2, 1.4"
  })
  void numbersAreOfBothSignsAndAwayFromZero(DrawnNumbers kind, double least, double most) {
    double[] all = kind.vector(new SplittableRandom(5), 4000);

    assertThat(Arrays.stream(all).map(Math::abs))
        .allSatisfy(size -> assertThat(size).isBetween(least - 1e-8, most + 1e-8));
    assertThat(Arrays.stream(all).map(Math::abs).min().orElseThrow()).isLessThan(least + 0.01);
    assertThat(Arrays.stream(all).map(Math::abs).max().orElseThrow()).isGreaterThan(most - 0.01);
    assertThat(Arrays.stream(all).filter(number -> number > 0).count()).isBetween(1800L, 2200L);
  }

  @ParameterizedTest
  @CsvSource({"SIXTEENTHS", "WIDE_SIXTEENTHS"})
  void sumsOfSixteenthsAreExactInAnyOrder(DrawnNumbers kind) {
    double[] all = kind.vector(new SplittableRandom(6), 50);

    double forwards = 0;
    double backwards = 0;
    for (int i = 0; i < all.length; i++) {
      forwards += all[i] * all[all.length - 1 - i] * all[i];
      backwards += all[all.length - 1 - i] * all[all.length - 1 - i] * all[i];
    }
    assertThat(forwards).isEqualTo(backwards);
  }
}
