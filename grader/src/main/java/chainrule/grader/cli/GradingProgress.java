package chainrule.grader.cli;

import chainrule.grader.grading.ClassGradingListener;
import chainrule.grader.result.SubmissionResult;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far grading is: a bar with an estimate on a terminal, a line now and then in a log. */
final class GradingProgress implements ClassGradingListener, AutoCloseable {
  private static final Duration LOG_PACE = Duration.ofSeconds(10);
  private static final int WIDTH = 79;
  private static final int REDRAW_MILLIS = 200;

  private final PrintStream log;
  private final boolean terminal;
  private @Nullable ProgressBar bar;
  private int total;
  private long start;
  private long logged;
  private int done;

  private GradingProgress(PrintStream log, boolean terminal) {
    this.log = log;
    this.terminal = terminal;
  }

  /** Returns progress that will be shown on the standard error stream. */
  @SuppressWarnings("SystemOut")
  static GradingProgress onStandardError() {
    return new GradingProgress(System.err, Boolean.getBoolean("chainrule.terminal"));
  }

  @Override
  public synchronized void begin(int left, int alreadyGraded) {
    if (alreadyGraded > 0) {
      log.printf(
          Locale.ROOT,
          "%d already graded, %d left; --again grades all again%n",
          alreadyGraded,
          left);
    }
    total = left;
    start = System.nanoTime();
    logged = start;
    if (terminal && left > 0) {
      bar = bar(left);
    }
  }

  @SuppressWarnings("SystemOut")
  private static ProgressBar bar(int total) {
    return new ProgressBarBuilder()
        .setTaskName("grading")
        .setInitialMax(total)
        .setUpdateIntervalMillis(REDRAW_MILLIS)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(WIDTH)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .build();
  }

  @Override
  public synchronized void done(SubmissionResult result) {
    done++;
    if (bar != null) {
      bar.step();
      return;
    }
    long now = System.nanoTime();
    if (now - logged >= LOG_PACE.toNanos()) {
      logged = now;
      long left = Math.round((now - start) / 1e9 / done * (total - done));
      log.printf(Locale.ROOT, "graded %d of %d, about %d s left%n", done, total, left);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
