package chainrule.train;

import java.util.List;
import java.util.Locale;

/**
 * What training did.
 *
 * @param losses entry s: the loss met during epoch s + 1, before its updates when the whole set is
 *     one batch; the last entry: the loss of the whole set after training
 * @param interrupted true if the thread was interrupted before all epochs were done
 * @param validationLosses entry s: the loss of the validation set after s epochs; empty without one
 * @param bestEpoch after how many epochs the network had the parameters it ended with: those that
 *     did best on the validation set, or else the last
 * @param reports what was asked for with {@link Trainer#reportEvery}
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record History(
    double[] losses,
    boolean interrupted,
    double[] validationLosses,
    int bestEpoch,
    List<EpochReport> reports) {

  /** {@return how many epochs were made} */
  public int epochs() {
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

  /** Returns the number of epochs and the first and final loss. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d epochs%s%s, loss %s → %s",
        epochs(),
        interrupted ? " (interrupted)" : "",
        bestEpoch < epochs() ? ", best after " + bestEpoch : "",
        firstLoss(),
        finalLoss());
  }
}
