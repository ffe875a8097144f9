package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
final class CompileLimitTests {
  @Test
  void actsOnceCompilingTakesTooLong() throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    CompileLimit limit = CompileLimit.of(0.01, 60, one -> reached.countDown());

    limit.begin();

    assertThat(reached.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void compilingThatEndedCountsNoMore() throws InterruptedException {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    CompileLimit ended = CompileLimit.of(0.01, 60, one -> first.countDown());
    ended.begin();
    ended.end();
    CompileLimit endless = CompileLimit.of(0.5, 60, one -> second.countDown());
    endless.begin();

    assertThat(second.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(first.getCount()).isEqualTo(1);
  }

  @Test
  void manyShortRunsAreTooLongTogether() throws InterruptedException {
    BlockingQueue<Boolean> reached = new LinkedBlockingQueue<>();
    CompileLimit limit = CompileLimit.of(60, 0.5, reached::add);

    limit.begin();
    Boolean one = null;
    for (int i = 0; i < 600 && one == null; i++) {
      limit.next();
      one = reached.poll(100, TimeUnit.MILLISECONDS);
    }

    assertThat(one).isFalse();
  }
}
