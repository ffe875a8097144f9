package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.h2.H2;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.TypeCatalog;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Functions of the checks: what they return is the argument itself, or something else. */
final class CheckFunctionsTests {
  private static final double[] A = {1, 2};

  private final CheckFunctions functions = new CheckFunctions(TypeCatalog.of(H2.class));

  @Test
  void whatIsAnArgumentIsSaidToBeOne() {
    assertThat(called(w -> w)).isEqualTo(new Message.Given(0));
  }

  @Test
  void aCopyOfAnArgumentIsAnotherArray() {
    Message reply = called(double[]::clone);

    assertThat(reply).isInstanceOf(Message.Answer.class);
    assertThat((double[]) ((Message.Answer) reply).value()).isNotSameAs(A).containsExactly(1, 2);
  }

  private Message called(Function<double[], double[]> function) {
    int number = functions.numberOf(function);
    return functions.call(new Message.Callback(number, new Object[] {A}));
  }
}
