package chainrule.notebook;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;

/**
 * A progress bar for a loop, redrawn in place: {@code for (int epoch : Progress.over(5000,
 * "training"))}.
 *
 * <p>It redraws at whole percents only, and its text holds no time, so a notebook that is run again
 * has the same output. Interrupting the kernel ends the loop: {@code next} throws {@link
 * CancellationException}.
 */
public final class Progress implements Iterable<Integer> {

  private final int total;
  private final String task;

  private Progress(int total, String task) {
    this.total = total;
    this.task = task;
  }

  /**
   * {@return the numbers from 0 to {@code total − 1}, with a bar that shows how far the loop is}
   *
   * @param total how many rounds, not negative
   * @param task what is being done, shown before the bar
   */
  public static Progress over(int total, String task) {
    if (total < 0) {
      throw new IllegalArgumentException(
          "progress: total is " + total + "; expected 0 or more rounds");
    }
    return new Progress(total, task);
  }

  @Override
  public Iterator<Integer> iterator() {
    return new Rounds(ProgressBar.open(total, task));
  }

  private final class Rounds implements Iterator<Integer> {
    private final ProgressBar bar;
    private int done;

    Rounds(ProgressBar bar) {
      this.bar = bar;
    }

    @Override
    public boolean hasNext() {
      bar.at(done);
      if (done == total) {
        bar.close();
      }
      return done < total;
    }

    @Override
    public Integer next() {
      if (done == total) {
        throw new NoSuchElementException(task + ": all " + total + " rounds are done");
      }
      if (Thread.interrupted()) {
        bar.close();
        throw new CancellationException(
            task + ": interrupted after " + done + " of " + total + " rounds");
      }
      return done++;
    }
  }
}
