package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Check 0 is asked about, check 1 is its rival. */
class RegionsTests {
  private final Regions regions = new Regions();
  private final BitSet rival = BitSet.valueOf(new long[] {2});

  @Test
  void checksThatAskTheSameHaveNoRegion() {
    regions.note(0, Set.of("square", "negative"));
    regions.note(1, Set.of("negative", "square"));

    assertThat(regions.without(rival, 0, 1)).isEmpty();
    assertThat(regions.without(rival, 0, 2)).isEmpty();
  }

  @Test
  void propertyOfOneCheckIsARegion() {
    regions.note(0, Set.of("square", "negative"));
    regions.note(1, Set.of("negative"));

    assertThat(regions.without(rival, 0, 1)).containsExactly(Set.of("square"));
  }

  @Test
  void twoPropertiesAreOneWhereEachAloneIsNot() {
    regions.note(0, Set.of("square", "negative"));
    regions.note(1, Set.of("square", "positive"));
    regions.note(1, Set.of("tall", "negative"));

    assertThat(regions.without(rival, 0, 1)).isEmpty();
    assertThat(regions.without(rival, 0, 2)).containsExactly(Set.of("square", "negative"));
  }

  @Test
  void widerRegionsComeFirst() {
    regions.note(0, Set.of("square", "tiny"));
    regions.note(0, Set.of("square"));

    assertThat(regions.without(rival, 0, 1)).containsExactly(Set.of("square"), Set.of("tiny"));
  }
}
