package chainrule.linear;

import chainrule.train.TrainingDivergedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * The path of a unit's weights down its error surface.
 *
 * @param losses the error at the start and after every epoch
 * @param path the weights, {@code [b, w1, …]} of a single unit, at the start and after every epoch
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record Descent(double[] losses, List<double[]> path) {

  static Descent record(
      int epochs, Supplier<double[]> weights, DoubleSupplier loss, Runnable epoch) {
    if (epochs < 0) {
      throw new IllegalArgumentException("epochs: " + epochs + "; expected at least 0");
    }
    List<Double> losses = new ArrayList<>();
    List<double[]> path = new ArrayList<>();
    losses.add(loss.getAsDouble());
    path.add(weights.get());
    while (path.size() <= epochs && !Thread.currentThread().isInterrupted()) {
      epoch.run();
      double reached = loss.getAsDouble();
      if (!Double.isFinite(reached)) {
        throw new TrainingDivergedException(path.size(), reached, losses.get(losses.size() - 1));
      }
      losses.add(reached);
      path.add(weights.get());
    }
    return new Descent(
        losses.stream().mapToDouble(Double::doubleValue).toArray(), List.copyOf(path));
  }

  /** {@return how many epochs were made; fewer than asked for after an interrupt} */
  public int epochs() {
    return losses.length - 1;
  }

  /** {@return the error after the last epoch} */
  public double finalLoss() {
    return losses[losses.length - 1];
  }

  /** Returns the number of epochs, the first and the last error, and the final weights. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d epochs, error %s → %s, weights %s",
        epochs(),
        losses[0],
        finalLoss(),
        Arrays.toString(path.get(path.size() - 1)));
  }
}
