package chainrule.nn;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that the answers of a network depend on, as it was: the parameters, and what layers such as
 * batch normalisation remember beside them.
 */
public final class NetworkState {

  private final List<double[]> arrays;
  private final double[][] kept;

  /** Keeps the arrays as they are now. */
  NetworkState(List<double[]> parameters, List<double[]> remembered) {
    this.arrays = Stream.concat(parameters.stream(), remembered.stream()).toList();
    this.kept = arrays.stream().map(double[]::clone).toArray(double[][]::new);
  }

  /** Keeps the network as it is now, in place of what was kept before; allocates nothing. */
  public void take() {
    for (int k = 0; k < kept.length; k++) {
      System.arraycopy(arrays.get(k), 0, kept[k], 0, kept[k].length);
    }
  }

  /** Makes the network what it was, down to the last bit. */
  public void restore() {
    for (int k = 0; k < kept.length; k++) {
      System.arraycopy(kept[k], 0, arrays.get(k), 0, kept[k].length);
    }
  }
}
