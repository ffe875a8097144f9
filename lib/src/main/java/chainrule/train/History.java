package chainrule.train;

import java.util.List;
import java.util.Locale;

/**
 * What training did.
 *
 * @param losses entry s: the loss met during sweep s + 1, before its updates when the whole set is
 *     one batch; the last entry: the loss of the whole set after training
 * @param interrupted true if the thread was interrupted before all sweeps were done
 * @param validationLosses entry s: the loss of the validation set after s sweeps; empty without one
 * @param bestSweep after how many sweeps the network had the parameters it ended with: those that
 *     did best on the validation set, or else the last
 * @param reports what was asked for with {@link Trainer#reportEvery}
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record History(
    double[] losses,
    boolean interrupted,
    double[] validationLosses,
    int bestSweep,
    List<EpochReport> reports) {

  /** {@return how many sweeps were made} */
  public int sweeps() {
    return losses.length - 1;
  }

  /** {@return the loss of the whole set before training when it was one batch} */
  public double firstLoss() {
    return losses[0];
  }

  /** {@return the loss of the whole set after training} */
  public double finalLoss() {
    return losses[losses.length - 1];
  }

  /** Returns the number of sweeps and the first and final loss. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d sweeps%s%s, loss %s → %s",
        sweeps(),
        interrupted ? " (interrupted)" : "",
        bestSweep < sweeps() ? ", best after " + bestSweep : "",
        firstLoss(),
        finalLoss());
  }
}
