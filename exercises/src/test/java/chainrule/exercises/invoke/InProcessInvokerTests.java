package chainrule.exercises.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.cases.CheckFailure;
import chainrule.exercises.checks.Toys;
import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.toy.T1;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jshell.spi.SPIResolutionException;
import org.junit.jupiter.api.Test;

class InProcessInvokerTests {
  private static final Object[] ARGUMENTS = {new double[] {1, 2, 3}};

  @Test
  void answerThatDoesNotReturnIsEndedWhereJavaCan() {
    AtomicBoolean over = new AtomicBoolean();
    AtomicReference<Thread> thread = new AtomicReference<>();
    T1.Square deaf =
        x -> {
          thread.set(Thread.currentThread());
          while (!over.get()) {
            Thread.onSpinWait();
          }
          return x;
        };

    CallOutcome reply = InProcessInvoker.watched(Toys.QUESTION, deaf).call(ARGUMENTS, 0.1);
    boolean runsOn = thread.get().isAlive();
    over.set(true);

    assertThat(reply).isEqualTo(new CallOutcome.OutOfTime(0.1, runsOn));
    assertThat(runsOn).isEqualTo(Runtime.version().feature() >= 20);
    assertThat(CheckFailure.of(reply).details().toString().contains("restart the kernel"))
        .isEqualTo(runsOn);
  }

  @Test
  void placeOfAnExceptionIsSaid() {
    assertThat(
            CheckFailure.of(
                    new CallOutcome.Threw("ArithmeticException", "/ by zero", "line 4 of cell [3]"))
                .details())
        .containsExactly("threw ArithmeticException: / by zero, at line 4 of cell [3]");
  }

  @Test
  void nameThatDoesNotExistIsNoExceptionOfTheAnswer() {
    T1.Square unresolved =
        x -> {
          throw new SPIResolutionException(1);
        };
    assertThat(InProcessInvoker.watched(Toys.QUESTION, unresolved).call(ARGUMENTS, 10))
        .isEqualTo(new CallOutcome.Unavailable(new Obstacle.NameUnknown("")));
  }
}
