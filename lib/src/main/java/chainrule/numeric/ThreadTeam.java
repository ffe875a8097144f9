package chainrule.numeric;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Splits the work on an array among a few threads that stay alive.
 *
 * <p>The ranges depend only on the size and the number of threads, so a result is the same however
 * busy the machine is. Every thread has its own range, whose numbers are then in its core's cache
 * for the next piece of work; the caller does a range itself whose thread has not begun when it is
 * through with its own, and all of them while another caller has the threads.
 *
 * <p>No pool of the JDK, for a hand-over to one costs 5 microseconds more, and the pieces of a step
 * of training take 10 to 100. Measured by {@code HandOverBenchmark} on two cores with other work to
 * do, medians: exponentials of 9 µs take 9 µs with this team, 15 with a {@code ForkJoinPool}, 14
 * with a fixed pool; of 35 µs, 35, 41 and 41, and 18 with this team when the second core is free.
 */
final class ThreadTeam {

  /** Nanoseconds of work from which sharing pays, with what it moves between caches; measured. */
  static final double WORTH_A_HAND_OVER = 12_000;

  /** Ranges of large sizes begin at multiples of it, as the kernels of BLAS like them. */
  private static final int BLOCK = 8;

  private final TeamThread[] others;
  private final AtomicBoolean taken = new AtomicBoolean();

  ThreadTeam(int threads) {
    others = new TeamThread[threads - 1];
  }

  /** {@return the number of threads that share work, the caller's among them} */
  int threads() {
    return others.length + 1;
  }

  /** Does work on the indices 0 … size − 1, one range per thread, and returns when all is done. */
  void share(int size, RangeTask task) {
    if (!taken.compareAndSet(false, true)) {
      for (int i = 0; i <= others.length; i++) {
        task.run(start(i, size), start(i + 1, size));
      }
      return;
    }
    try {
      for (int i = 0; i < others.length; i++) {
        other(i).offer(task, start(i + 1, size), start(i + 2, size));
      }
      Throwable failure = TeamThread.attempt(task, 0, start(1, size));
      for (TeamThread thread : others) {
        Throwable another = thread.finish();
        failure = failure == null ? another : failure;
      }
      rethrow(failure);
    } finally {
      taken.set(false);
    }
  }

  private int start(int range, int size) {
    int at = (int) ((long) size * range / threads());
    return size < 4 * BLOCK || at == size ? at : at / BLOCK * BLOCK;
  }

  private TeamThread other(int i) {
    if (others[i] == null) {
      others[i] = new TeamThread("chainrule-" + (i + 1));
      others[i].start();
    }
    return others[i];
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
