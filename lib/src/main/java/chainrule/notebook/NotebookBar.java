package chainrule.notebook;

import java.util.Locale;

/** A progress bar that is one output of a cell, redrawn in place at whole percents. */
final class NotebookBar implements ProgressBar {

  private static final int CELLS = 40;

  private final String id = Display.newId();
  private final int total;
  private final String task;
  private int percent = -1;
  private boolean closed;

  NotebookBar(int total, String task) {
    this.total = total;
    this.task = task;
  }

  @Override
  public void at(int done) {
    int now = total == 0 ? 100 : (int) (100L * done / total);
    if (closed || now == percent) {
      return;
    }
    percent = now;
    Display.update(id, MimeBundle.text(line(done)));
  }

  @Override
  public void close() {
    closed = true;
  }

  private String line(int done) {
    int full = CELLS * percent / 100;
    return String.format(
        Locale.ROOT,
        "%s %s%s %3d %% (%d of %d)",
        task,
        "█".repeat(full),
        "░".repeat(CELLS - full),
        percent,
        done,
        total);
  }
}
