package chainrule.exercises.h1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Features of 00, 01, 10, 11; the gaps are worked out by hand. */
class XorFeaturesTests {
  @Test
  void plainInputsCross() {
    XorFeatures plain = new XorFeatures(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});

    assertThat(plain.sumsAgree()).isTrue();
    assertThat(plain.coincide()).isFalse();
    assertThat(plain.gap()).isZero();
  }

  @Test
  void productLiftsOneCornerHalfOfWhichIsTheGap() {
    double[][] lifted = {{0, 0, 0}, {0, 1, 0}, {1, 0, 0}, {1, 1, 1}};

    assertThat(new XorFeatures(lifted).sumsAgree()).isFalse();
    // the line from 000 to 111 leaves the height 0 with a slope: (s, s, s) to (½, ½, 0), s = 1/3
    double least = Math.sqrt(1 / 6.0);
    assertThat(new XorFeatures(lifted).gap()).isCloseTo(least / (2 + Math.sqrt(3)), within(1e-9));
  }

  @Test
  void productAloneMakesThreeCornersOne() {
    XorFeatures and = new XorFeatures(new double[][] {{0}, {0}, {0}, {1}});

    assertThat(and.coincide()).isTrue();
    assertThat(and.gap()).isZero();
  }

  @Test
  void squaredDifferenceAloneSeparates() {
    XorFeatures difference = new XorFeatures(new double[][] {{0}, {1}, {1}, {0}});

    assertThat(difference.coincide()).isFalse();
    assertThat(difference.gap()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void radiusAndAngleCross() {
    double[][] polar = {{0, 0}, {1, Math.PI / 2}, {1, 0}, {Math.sqrt(2), Math.PI / 4}};

    assertThat(new XorFeatures(polar).sumsAgree()).isFalse();
    assertThat(new XorFeatures(polar).gap()).isZero();
  }

  @Test
  void constantFarOutMakesTheGapNoSmaller() {
    double[][] far = {{0, 0, 500}, {0, 1, 500}, {1, 0, 500}, {1, 1, 501}};

    assertThat(new XorFeatures(far).gap()).isGreaterThan(XorFeatures.SURE);
  }
}
