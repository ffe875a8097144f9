package chainrule.grader.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far grading is: a bar with an estimate on a terminal, a line now and then in a log. */
final class GradingProgress implements AutoCloseable {
  private static final Duration LOG_PACE = Duration.ofSeconds(10);
  private static final int WIDTH = 79;
  private static final int REDRAW_MILLIS = 200;

  private final PrintStream log;
  private final int total;
  private final @Nullable ProgressBar bar;
  private final long start = System.nanoTime();
  private long logged = start;
  private int done;

  private GradingProgress(PrintStream log, int total, @Nullable ProgressBar bar) {
    this.log = log;
    this.total = total;
    this.bar = bar;
  }

  /**
   * Begins to show progress on the standard error stream.
   *
   * @param total how many submissions there are
   */
  @SuppressWarnings("SystemOut")
  static GradingProgress onStandardError(int total) {
    boolean terminal = Boolean.getBoolean("chainrule.terminal");
    return new GradingProgress(System.err, total, terminal ? bar(total) : null);
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

  /** Notes one more submission. */
  synchronized void step() {
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
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
