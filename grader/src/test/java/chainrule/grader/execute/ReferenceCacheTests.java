package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.invoke.CallOutcome;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceCacheTests {
  private final ReferenceCache remembered = new ReferenceCache();
  private int asked;

  private CallOutcome ask(int question, @Nullable Object... arguments) {
    return remembered.of(question, arguments, () -> reply(++asked));
  }

  private static CallOutcome reply(Object value) {
    return new CallOutcome.Returned(value, new Object[0]);
  }

  @Test
  void asksOnceForTheSameNumbers() {
    CallOutcome first =
        ask(1, new double[] {0.5, -1}, new double[][] {{1}, {2, 3}}, new int[] {1}, 7);
    CallOutcome second =
        ask(1, new double[] {0.5, -1}, new double[][] {{1}, {2, 3}}, new int[] {1}, 7);
    assertThat(second).isSameAs(first);
    assertThat(asked).isEqualTo(1);
  }

  static Stream<Arguments> others() {
    return Stream.of(
            new Object[] {new double[] {0.0}, 1},
            new Object[] {new double[] {-0.0, 0}, 1},
            new Object[] {new int[] {0}, 1},
            new Object[] {new double[] {-0.0}, 2},
            new Object[] {new double[] {-0.0}, 1.0},
            new Object[] {new double[] {-0.0}})
        .map(arguments -> Arguments.of((Object) arguments));
  }

  @ParameterizedTest
  @MethodSource("others")
  void takesOthersForOthers(Object[] arguments) {
    ask(0, new double[] {-0.0}, 1);
    ask(0, arguments);
    ask(1, new double[] {-0.0}, 1);
    assertThat(asked).isEqualTo(3);
  }

  static Stream<Object> unusable() {
    DoubleUnaryOperator function = Math::sin;
    return Stream.of(function, "text", new double[65], new double[13][5], List.of(1.0));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void keepsOnlyFewNumbers(Object argument) {
    ask(0, argument);
    ask(0, argument);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void keepsNoLargeResultAndNoFailure() {
    CallOutcome large = reply(new double[ReferenceCache.MOST_NUMBERS + 1]);
    CallOutcome failure = new CallOutcome.Threw("IllegalArgumentException", "");
    assertThat(remembered.of(0, new Object[] {1}, () -> large)).isSameAs(large);
    assertThat(remembered.of(0, new Object[] {1}, () -> failure)).isSameAs(failure);
    ask(0, 1);
    ask(0, 1);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void forgetsWhatWasNotAskedForLongest() {
    for (int i = 0; i < ReferenceCache.MOST; i++) {
      ask(0, i);
    }
    ask(0, 0);
    ask(0, ReferenceCache.MOST);
    asked = 0;
    ask(0, 0);
    assertThat(asked).isZero();
    ask(0, 1);
    assertThat(asked).isEqualTo(1);
  }
}
