package chainrule.exercises.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.invoke.CallOutcome;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatabilityTests {
  private Repeatability repeats;

  @BeforeEach
  void begin() {
    repeats = new Repeatability();
  }

  private void note(Object result, Object... arguments) {
    repeats.note(arguments, new CallOutcome.Returned(result, arguments));
  }

  @Test
  void sameResultsAreNoDifference() {
    note(new double[] {1, Double.NaN}, new double[] {3}, 2);
    note(new double[] {1, Double.NaN}, new double[] {3}, 2);
    note(new double[] {7}, new double[] {3}, 4);

    assertThat(repeats.differ()).isFalse();
  }

  @Test
  void anotherResultForTheSameArgumentsIsOne() {
    note(new double[] {1}, new double[] {3}, 2);
    note(new double[] {2}, new double[] {3}, 2);

    assertThat(repeats.differ()).isTrue();
  }

  @Test
  void whatTheResultHoldsLaterDoesNotCount() {
    double[] kept = {1};
    note(kept, 5);
    kept[0] = 2;
    note(new double[] {1}, 5);

    assertThat(repeats.differ()).isFalse();
  }

  @Test
  void functionsAreTheSameOnlyIfTheyAreOne() {
    for (double scale : new double[] {1, 2}) {
      DoubleUnaryOperator function = z -> scale * z;
      note(scale, function, 3.0);
    }
    assertThat(repeats.differ()).isFalse();

    DoubleUnaryOperator one = z -> z;
    note(1.0, one, 3.0);
    note(2.0, one, 3.0);
    assertThat(repeats.differ()).isTrue();
  }

  @Test
  void callsThatDoNotReturnTellNothing() {
    note(1, 3);
    repeats.note(new Object[] {3}, new CallOutcome.Threw("IllegalStateException", ""));

    assertThat(repeats.differ()).isFalse();
  }
}
