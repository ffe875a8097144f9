package chainrule.page.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the JDK are the oracle. */
class PageSplittableRandomTests {
  private static final int DRAWS = 200_000;
  private static final double LAST_PLACE = 1e-15;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 42, -7, Long.MAX_VALUE, Long.MIN_VALUE})
  void everyKindOfNumberIsTheJdks(long seed) {
    SplittableRandom jdk = new SplittableRandom(seed);
    PageSplittableRandom page = new PageSplittableRandom(seed);
    for (int i = 0; i < DRAWS; i++) {
      int bound = 1 + i % 1000;
      switch (i % 8) {
        case 0 -> assertThat(page.nextLong()).isEqualTo(jdk.nextLong());
        case 1 -> assertThat(page.nextInt()).isEqualTo(jdk.nextInt());
        case 2 -> assertThat(page.nextInt(bound)).isEqualTo(jdk.nextInt(bound));
        case 3 -> assertThat(page.nextInt(-5, bound)).isEqualTo(jdk.nextInt(-5, bound));
        case 4 -> assertThat(page.nextDouble()).isEqualTo(jdk.nextDouble());
        case 5 -> assertThat(page.nextDouble(-0.3, 2.5)).isEqualTo(jdk.nextDouble(-0.3, 2.5));
        case 6 -> assertThat(page.nextBoolean()).isEqualTo(jdk.nextBoolean());
        default -> assertThat(page.nextDouble(0.3)).isEqualTo(jdk.nextDouble(0.3));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 2026, -1, Long.MIN_VALUE})
  void gaussianNumbersAreTheJdksInTheTailsToo(long seed) {
    SplittableRandom jdk = new SplittableRandom(seed);
    PageSplittableRandom page = new PageSplittableRandom(seed);
    double largest = 0;
    for (int i = 0; i < DRAWS; i++) {
      double expected = jdk.nextGaussian();
      assertThat(page.nextGaussian()).isCloseTo(expected, within(LAST_PLACE));
      largest = Math.max(largest, Math.abs(expected));
    }
    assertThat(largest).isGreaterThan(4);
  }

  @Test
  void splitGeneratorsAreTheJdks() {
    SplittableRandom jdk = new SplittableRandom(5);
    PageSplittableRandom page = new PageSplittableRandom(5);
    for (int i = 0; i < 1000; i++) {
      assertThat(page.split().nextLong()).isEqualTo(jdk.split().nextLong());
    }
  }

  @Test
  void aBoundMustBePositive() {
    PageSplittableRandom page = new PageSplittableRandom(1);
    assertThatThrownBy(() -> page.nextInt(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
