package chainrule.exercises.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.invoke.FlattenedValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private static Observation shown(
      @Nullable Object result, Set<String> touched, String... aliased) {
    return new Observation(FlattenedValue.of(result), null, touched, Set.of(aliased));
  }

  private static Observation failed(String failure) {
    return new Observation(null, failure, Set.of(), Set.of());
  }

  @Test
  void matchingMeansTheSameValuesFailureAndSideEffects() {
    Observation clean = shown(1.0, Set.of());

    assertThat(clean.matches(shown(1.0 + 1e-12, Set.of()))).isTrue();
    assertThat(clean.matches(shown(1.1, Set.of()))).isFalse();
    assertThat(clean.matches(shown(1.0, Set.of("x")))).isFalse();
    assertThat(clean.matches(shown(1.0, Set.of(), "x"))).isFalse();
    assertThat(clean.matches(shown(1, Set.of()))).as("int, not double").isFalse();
    assertThat(shown("a", Set.of()).matches(shown("b", Set.of()))).isFalse();
    assertThat(failed("threw A").matches(failed("threw A"))).isTrue();
    assertThat(failed("threw A").matches(failed("threw B"))).isFalse();
  }

  @Test
  void anExceptionThatLostItsMessageIsStillTheSame() {
    Observation lost = failed("threw A: ");

    assertThat(lost.matches(failed("threw A: index 3"))).isTrue();
    assertThat(failed("threw A: index 3").matches(lost)).isTrue();
    assertThat(lost.matches(failed("threw AB: index 3"))).isFalse();
    assertThat(failed("threw A: index 3").matches(failed("threw A: index 4"))).isFalse();
    assertThat(failed("threw A: index 3").matches(failed("threw A: index 31"))).isFalse();
  }

  @Test
  void valuesAndNoneAreNotTheSame() {
    Observation value = shown(1.0, Set.of());

    assertThat(value.sameValues(failed("threw A"), 1)).isFalse();
    assertThat(failed("threw A").sameValues(value, 1)).isFalse();
    assertThat(failed("threw A").sameValues(failed("threw B"), 1)).isTrue();
  }

  @Test
  void cleanMeansNeitherTouchedNorAliased() {
    assertThat(shown(1.0, Set.of()).clean()).isTrue();
    assertThat(shown(1.0, Set.of("x")).clean()).isFalse();
    assertThat(shown(1.0, Set.of(), "x").clean()).isFalse();
  }
}
