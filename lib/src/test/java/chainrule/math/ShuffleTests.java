package chainrule.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTests {

  @Test
  void everyOrderOfThreeIsAsLikely() {
    SplittableRandom random = new SplittableRandom(1);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < 6000; i++) {
      int[] order = {0, 1, 2};
      Shuffle.inPlace(order, random);
      counts.merge(Arrays.toString(order), 1, Integer::sum);
    }
    double fiveDeviations = 5 * Math.sqrt(6000. / 6 * 5 / 6);
    assertThat(counts).hasSize(6);
    assertThat(counts.values())
        .allSatisfy(count -> assertThat((double) count).isCloseTo(1000, within(fiveDeviations)));
  }

  @Test
  void nothingIsLost() {
    int[] order = IntStream.range(0, 100).toArray();
    Shuffle.inPlace(order, new SplittableRandom(2));
    assertThat(order).isNotEqualTo(IntStream.range(0, 100).toArray());
    assertThat(IntStream.of(order).sorted())
        .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
  }
}
