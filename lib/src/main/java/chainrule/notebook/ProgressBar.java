package chainrule.notebook;

import java.io.Console;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar that shows how much of a task is done: in the notebook, in a terminal, or nowhere.
 *
 * <p>For code that is told of each round, as a listener is; a loop uses {@link Progress}.
 */
public interface ProgressBar extends AutoCloseable {

  /**
   * Shows how much is done.
   *
   * @param done between 0 and the total
   */
  void at(int done);

  /** Leaves the bar as it stands; later calls change nothing. */
  @Override
  void close();

  /**
   * {@return a new bar: in the notebook when a kernel runs, in the terminal when there is one}
   *
   * @param total how many rounds
   * @param task what is being done
   */
  static ProgressBar open(int total, String task) {
    if (Display.inNotebook()) {
      return new NotebookBar(total, task);
    }
    return inTerminal() ? new TerminalBar(total, task) : new NoBar();
  }

  /** Tells whether somebody watches; from JDK 22 a console is there even when nobody does. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean inTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderThan22) {
      return true;
    }
  }

  /** A bar where nobody watches. */
  final class NoBar implements ProgressBar {
    NoBar() {}

    @Override
    public void at(int done) {}

    @Override
    public void close() {}
  }

  /** A bar in a terminal. */
  final class TerminalBar implements ProgressBar {
    private final me.tongfei.progressbar.ProgressBar bar;

    TerminalBar(int total, String task) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
              .build();
    }

    @Override
    public void at(int done) {
      bar.stepTo(done);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
