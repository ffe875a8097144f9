package chainrule.exercises.examine;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.toy.T1;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LocalPortTests {
  private static final Object[] ARGUMENTS = {new double[] {1, 2, 3}};

  @Test
  void answerThatDoesNotReturnIsInterruptedAndLeftBehind() {
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    T1.Square deaf =
        x -> {
          while (!over.get()) {
            Thread.onSpinWait();
          }
          interrupted.complete(Thread.currentThread().isInterrupted());
          return x;
        };

    Reply reply = LocalPort.watched(Toys.QUESTION, deaf).call(ARGUMENTS, 0.1);
    over.set(true);

    assertThat(reply).isEqualTo(new Reply.OutOfTime(0.1));
    assertThat(interrupted.orTimeout(60, TimeUnit.SECONDS).join()).isTrue();
  }
}
