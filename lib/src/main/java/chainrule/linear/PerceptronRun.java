package chainrule.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the convergence procedure did.
 *
 * @param weights the final weights {@code [b, w1, …]}
 * @param epochs how many passes were made, the last clean one included
 * @param mistakesPerEpoch one entry per pass
 * @param updates every correction in order
 * @param separated true if every case comes out right
 */
@SuppressWarnings("ArrayRecordComponent") // a result to read; nobody compares two of them
public record PerceptronRun(
    double[] weights,
    int epochs,
    int[] mistakesPerEpoch,
    List<PerceptronUpdate> updates,
    boolean separated) {

  /** Returns epochs, updates, the weights and whether they separate. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s after %d epochs and %d updates, weights %s",
        separated ? "separated" : "not separated",
        epochs,
        updates.size(),
        Arrays.toString(weights));
  }
}
