package chainrule.exercises.checks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.finding.ObservedCall;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.toy.T1;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A call that the checks made, for going through it by hand. */
class ObservedCallTests {
  private static final Pattern CALL = Pattern.compile("square\\(x = \\[(.*)]\\)");

  @Test
  void isTheAnswersOwnRightOrWrong() {
    for (double factor : List.of(1.0, 2.0)) {
      ObservedCall observed =
          observed(x -> Arrays.stream(x).map(v -> factor * v * v).toArray()).orElseThrow();
      Matcher call = CALL.matcher(observed.call());
      assertThat(call.matches()).as(observed.call()).isTrue();

      double[] given = numbers(call.group(1));
      double[] squares = Arrays.stream(given).map(v -> factor * v * v).toArray();
      assertThat(given).isNotEmpty();
      assertThat(numbers(observed.returned().replaceAll("[\\[\\]]", ""))).containsExactly(squares);
      assertThat(observed.question()).isEqualTo("Q1");
    }
  }

  /** What came in is shown, not what the answer made of it. */
  @Test
  void showsTheArgumentsAsTheyWere() {
    assertThat(observed(Toys.IN_PLACE)).isEqualTo(observed(Toys.RIGHT));
  }

  @Test
  void ofACallThatFailsThereIsNone() {
    assertThat(
            observed(
                x -> {
                  throw new ArithmeticException("no");
                }))
        .isEmpty();
  }

  @Test
  void aLongResultIsNotShown() {
    assertThat(observed(x -> new double[1000])).isEmpty();
  }

  private static Optional<ObservedCall> observed(T1.Square answer) {
    CheckRun run =
        new CheckRun(
            CheckPlan.ofAll(Toys.QUESTION),
            InProcessInvoker.watched(Toys.QUESTION, answer),
            Toys.oracle(),
            42);
    new CheckRunner().runPublic(List.of(run));
    return run.observed();
  }

  private static double[] numbers(String list) {
    return Stream.of(list.split(", ", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
