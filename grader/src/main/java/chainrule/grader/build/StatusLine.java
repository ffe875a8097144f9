package chainrule.grader.build;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Shows what is being done: one line redrawn in place on a terminal, a line now and then in a log.
 */
public final class StatusLine implements AutoCloseable {

  private static final Duration LOG_PACE = Duration.ofSeconds(10);
  private static final Duration TERMINAL_PACE = Duration.ofMillis(100);
  private static final Duration TERMINAL_SILENCE = Duration.ofSeconds(1);
  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final int WIDTH = 79;

  private final PrintStream out;
  private final boolean terminal;
  private final long start;
  private String step = "";
  private String last = "";
  private long shown;
  private boolean drawn;

  /**
   * Makes a status line.
   *
   * @param out where to draw
   * @param terminal whether {@code out} is a terminal, where a line can be redrawn
   */
  public StatusLine(PrintStream out, boolean terminal) {
    this(out, terminal, Duration.ZERO);
  }

  /**
   * Makes a status line that goes on with the clock of a process before this one.
   *
   * @param out where to draw
   * @param terminal whether {@code out} is a terminal, where a line can be redrawn
   * @param before the time that has passed already
   */
  StatusLine(PrintStream out, boolean terminal, Duration before) {
    this.start = System.nanoTime() - before.toNanos();
    this.out = out;
    this.terminal = terminal;
    // no pool: it sleeps all its life, and a set-up has no other work to share it with
    Thread clock = new Thread(this::tick, "status-clock");
    clock.setDaemon(true);
    clock.start();
  }

  /**
   * Returns a status line on the standard error stream.
   *
   * <p>The script tests for a terminal and says so in {@code chainrule.terminal}. It starts one
   * process after the other, and says in {@code chainrule.started} when the user called it, so that
   * there is one clock for all.
   */
  @SuppressWarnings("SystemOut")
  public static StatusLine onStandardError() {
    long now = Instant.now().getEpochSecond();
    return new StatusLine(
        System.err,
        Boolean.getBoolean("chainrule.terminal"),
        since(Long.getLong("chainrule.started", now), now));
  }

  /** Returns the time between two readings of a wall clock, which somebody may have set back. */
  static Duration since(long started, long now) {
    return Duration.ofSeconds(Math.max(0, now - started));
  }

  /**
   * Shows a new step at once.
   *
   * @param text what is being done
   */
  public synchronized void show(String text) {
    step = text;
    draw(text);
  }

  /**
   * Begins a step that is worth a line in a log only once it has lasted.
   *
   * @param text what is being done
   */
  public synchronized void begin(String text) {
    step = text;
    if (terminal) {
      draw(text);
    } else {
      shown = System.nanoTime();
    }
  }

  /** Prints a line that stays, above what is being done. */
  public synchronized void note(String text) {
    close();
    out.println(text);
    out.flush();
  }

  /**
   * Shows how far the step is, at most as often as a reader can follow.
   *
   * @param detail how far, put behind the step
   */
  public synchronized void detail(String detail) {
    Duration pace = terminal ? TERMINAL_PACE : LOG_PACE;
    if (System.nanoTime() - shown >= pace.toNanos()) {
      draw(step + ": " + detail);
    }
  }

  /** Shows that time passes while a step has nothing to say; waits only once something is shown. */
  private void tick() {
    try {
      while (true) {
        Thread.sleep(TERMINAL_SILENCE.toMillis());
        redrawAfterSilence();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void redrawAfterSilence() {
    Duration silence = terminal ? TERMINAL_SILENCE : SILENCE;
    if (!last.isEmpty() && System.nanoTime() - shown >= silence.toNanos()) {
      draw(last);
    }
  }

  private void draw(String text) {
    last = text;
    shown = System.nanoTime();
    long seconds = Duration.ofNanos(shown - start).toSeconds();
    String line = String.format(Locale.ROOT, "%d:%02d  %s", seconds / 60, seconds % 60, text);
    if (terminal) {
      String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
      out.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
      drawn = true;
    } else {
      out.println(line);
    }
    out.flush();
  }

  /** Wipes the line from the terminal; what was logged stays. */
  @Override
  public synchronized void close() {
    last = "";
    if (drawn) {
      out.print("\r" + " ".repeat(WIDTH) + "\r");
      out.flush();
      drawn = false;
    }
  }
}
