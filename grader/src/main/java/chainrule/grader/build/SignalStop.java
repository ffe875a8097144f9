package chainrule.grader.build;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a call cleanly when a signal asks for it: the thread at work is interrupted and gets the
 * time to end what it began. The exit status is then the system's for the signal, 130 for Ctrl-C.
 */
public final class SignalStop implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final Thread worker = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final PrintWriter err;
  private final String goOn;
  private final Thread hook = new Thread(this::stop, "stop");
  private volatile boolean requested;

  private SignalStop(PrintWriter err, String goOn) {
    this.err = err;
    this.goOn = goOn;
  }

  /**
   * Begins to listen for signals on behalf of this thread.
   *
   * @param err where to say that the call was stopped
   * @param goOn what to say after that
   */
  public static SignalStop onSignal(PrintWriter err, String goOn) {
    SignalStop stop = new SignalStop(err, goOn);
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /** Returns whether a signal came. */
  public boolean requested() {
    return requested;
  }

  private void stop() {
    requested = true;
    worker.interrupt();
    try {
      if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        err.println("\nchainrule: stopped" + goOn);
        err.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      requested = true; // this process is ending already, the hook has its turn
    }
  }
}
