package chainrule.exercises.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.checks.Toys;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.toy.T1;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers to the toy question whose conduct, not their numbers, says what is wrong. */
class CallBehaviourTests {
  private double[] kept = new double[1];
  private int calls;

  private List<String> hints(T1.Square answer) {
    CaseHistory session =
        new CaseHistory(
            Toys.QUESTION, InProcessInvoker.trusted(Toys.QUESTION, answer), Toys.oracle(), 1);
    session.begin(1);
    for (double x : new double[] {3, -2, 0, 5, 3}) {
      session.run("at " + x + " " + session.seen().size(), f -> square(f, x));
    }
    return Diagnosis.hints(session, List.of(1), List.of());
  }

  private static Object square(Object answer, double x) {
    return ((T1.Square) answer).square(new double[] {x});
  }

  @Test
  void whatChangesFromCallToCallIsNamed() {
    assertThat(hints(x -> new double[] {x[0] * x[0] + calls++}))
        .singleElement()
        .asString()
        .startsWith("The same arguments give another result");
  }

  @Test
  void oneArrayForAllCallsIsNamed() {
    assertThat(
            hints(
                x -> {
                  kept[0] = x[0] * x[0];
                  return kept;
                }))
        .singleElement()
        .asString()
        .startsWith("Your calls return one and the same array");
  }

  @Test
  void argumentsChangedInSomeCasesAreNamed() {
    assertThat(
            hints(
                x -> {
                  double[] result = Toys.RIGHT.square(x);
                  x[0] = Math.max(0, x[0]);
                  return result;
                }))
        .containsExactly(
            "You changed the caller's x, at least in some cases. Work on a copy, or on variables of"
                + " your own.");
  }

  @Test
  void argumentsHandedBackInSomeCasesAreNamed() {
    assertThat(hints(x -> x[0] == 0 ? x : Toys.RIGHT.square(x)))
        .containsExactly(
            "You hand back the caller's own x, at least in some cases. Return a new array in every"
                + " case.");
  }

  @Test
  void whereNumbersAreWrongTooConductIsNotTheCause() {
    assertThat(
            hints(
                x -> {
                  double[] result = Arrays.stream(x).map(v -> v * v * v + 1).toArray();
                  x[0] = Math.max(0, x[0]);
                  return result;
                }))
        .isEmpty();
  }

  @Test
  void rightAnswersGetNone() {
    assertThat(hints(Toys.RIGHT)).isEmpty();
  }
}
