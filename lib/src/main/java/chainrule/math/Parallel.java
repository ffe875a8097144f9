package chainrule.math;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Splits the work on an array among a few threads that stay alive.
 *
 * <p>The ranges depend only on the size and the number of threads, so a result is the same however
 * busy the machine is. Every thread has its own range, whose numbers are then in its core's cache
 * for the next piece of work; the caller does a range itself whose thread has not begun when it is
 * through with its own, and all of them while another caller has the threads.
 */
public final class Parallel {

  /** Part of the work. */
  @FunctionalInterface
  public interface Part {

    /**
     * Does the work on a range, which no other call overlaps.
     *
     * @param from first index
     * @param to one past the last
     */
    void run(int from, int to);
  }

  /** Nanoseconds of work from which sharing pays, with what it moves between caches; measured. */
  private static final double WORTH_A_HAND_OVER = 12_000;

  /** Ranges of large sizes begin at multiples of it, as the kernels of BLAS like them. */
  private static final int BLOCK = 8;

  private final Assistant[] assistants;
  private final AtomicBoolean taken = new AtomicBoolean();

  /** Made when there is work for it, for it asks for the BLAS. */
  private static final class Shared {
    static final Parallel TEAM = new Parallel(BlasLoader.loaded().threads());
  }

  Parallel(int threads) {
    assistants = new Assistant[threads - 1];
  }

  /**
   * Says whether work is large enough to be shared.
   *
   * @param nanoseconds about how long one thread takes for it
   * @return false for little work, or if there is only one thread
   */
  public static boolean isWorth(double nanoseconds) {
    return nanoseconds > WORTH_A_HAND_OVER && Shared.TEAM.assistants.length > 0;
  }

  /** {@return the number of threads that share work, the caller's among them} */
  static int threads() {
    return Shared.TEAM.assistants.length + 1;
  }

  /**
   * Does work on the indices 0 … size − 1, one range per thread, and returns when all is done.
   *
   * @param size number of indices, at least 0
   * @param part called once per range, by several threads at once; must not wait for another call
   */
  public static void over(int size, Part part) {
    Shared.TEAM.share(size, part);
  }

  void share(int size, Part part) {
    if (!taken.compareAndSet(false, true)) {
      for (int i = 0; i <= assistants.length; i++) {
        part.run(start(i, size), start(i + 1, size));
      }
      return;
    }
    try {
      for (int i = 0; i < assistants.length; i++) {
        assistant(i).offer(part, start(i + 1, size), start(i + 2, size));
      }
      Throwable failure = Assistant.attempt(part, 0, start(1, size));
      for (Assistant assistant : assistants) {
        Throwable other = assistant.settle();
        failure = failure == null ? other : failure;
      }
      rethrow(failure);
    } finally {
      taken.set(false);
    }
  }

  private int start(int range, int size) {
    int at = (int) ((long) size * range / (assistants.length + 1));
    return size < 4 * BLOCK || at == size ? at : at / BLOCK * BLOCK;
  }

  private Assistant assistant(int i) {
    if (assistants[i] == null) {
      assistants[i] = new Assistant("chainrule-" + (i + 1));
      assistants[i].start();
    }
    return assistants[i];
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
