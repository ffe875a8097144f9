package chainrule.exercises.examine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObservationTests {
  @Test
  void nothingFiniteIsNearInfinity() {
    assertThat(Observation.near(1e300, Double.POSITIVE_INFINITY, 1e-9)).isFalse();
    assertThat(Observation.near(Double.NEGATIVE_INFINITY, 0, 1e-9)).isFalse();
    assertThat(Observation.near(Double.NaN, 0, 1e-9)).isFalse();
  }

  @Test
  void knownWrongValuesMatchEvenWhereTheyAreNotFinite() {
    assertThat(Observation.near(Double.NaN, Double.NaN, 1e-9)).isTrue();
    assertThat(Observation.near(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0)).isTrue();
  }

  @Test
  void toleranceIsRelativeAndAbsolute() {
    assertThat(Observation.near(0, 0.9e-9, 1e-9)).isTrue();
    assertThat(Observation.near(0, 1.1e-9, 1e-9)).isFalse();
    assertThat(Observation.near(1e6, 1e6 + 0.9e-3, 1e-9)).isTrue();
    assertThat(Observation.near(1e6, 1e6 + 1.1e-3, 1e-9)).isFalse();
  }
}
