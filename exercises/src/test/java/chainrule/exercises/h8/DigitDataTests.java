package chainrule.exercises.h8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitDataTests {
  private static final DigitPart SHUFFLED = DigitData.shuffled(1);

  /** The digits from 0 to 9 occur as often as the source says. */
  @Test
  void everyDigitIsInOnePart() {
    int[] counts = new int[10];
    IntStream.concat(Arrays.stream(SHUFFLED.labels()), Arrays.stream(SHUFFLED.truth()))
        .forEach(digit -> counts[digit]++);
    assertThat(counts).containsExactly(178, 182, 177, 183, 181, 182, 181, 179, 174, 180);
    assertThat(SHUFFLED.X()).hasDimensions(1437, 64);
    assertThat(SHUFFLED.unseen()).hasDimensions(360, 64);
  }

  @Test
  void sortedDigitsKeepTheirImages() {
    DigitPart sorted = DigitData.sorted(SHUFFLED);
    assertThat(sorted.labels()).isSorted();
    int first =
        IntStream.range(0, 1437).filter(i -> SHUFFLED.labels()[i] == 0).findFirst().orElse(0);
    assertThat(sorted.X()[0]).isEqualTo(SHUFFLED.X()[first]);
  }

  @Test
  void smallImagesAreMeansOfFourPixels() {
    double[] image = DigitData.first(1)[0];
    DigitPart one =
        new DigitPart(new double[][] {image}, new int[1], new double[][] {image}, new int[1]);
    double[] small = DigitData.halved(one).X()[0];
    assertThat(small).hasSize(16);
    assertThat(small[1])
        .isCloseTo((image[2] + image[3] + image[10] + image[11]) / 4, within(1e-12));
    assertThat(small[4])
        .isCloseTo((image[16] + image[17] + image[24] + image[25]) / 4, within(1e-12));
  }

  @Test
  void disguisedDigitsHaveOtherNamesAndTheSameInk() {
    DigitPart few = DigitData.few(3, 50, 20);
    DigitPart disguised = DigitData.disguised(few, new SplittableRandom(4));
    assertThat(disguised.labels()).isNotEqualTo(few.labels());
    for (int i = 0; i < 50; i++) {
      for (int k = 0; k < 50; k++) {
        assertThat(disguised.labels()[i] == disguised.labels()[k])
            .isEqualTo(few.labels()[i] == few.labels()[k]);
      }
      assertThat(Arrays.stream(disguised.X()[i]).sum())
          .isCloseTo(Arrays.stream(few.X()[i]).sum(), within(1e-9));
    }
  }

  @Test
  void shareCountsRightAnswers() {
    int[] said = SHUFFLED.truth().clone();
    assertThat(SHUFFLED.share(said)).isEqualTo(1);
    said[7] = (said[7] + 1) % 10;
    assertThat(SHUFFLED.share(said)).isCloseTo(359 / 360.0, within(1e-12));
  }
}
