package chainrule.train;

import java.util.ArrayList;
import java.util.List;

/** One number per parameter that a learning rule carries from step to step; zero at first. */
final class ParameterState {

  private final String owner;
  private final List<double[]> arrays = new ArrayList<>();

  /** Creates a memory; the owner's name is for the message. */
  ParameterState(String owner) {
    this.owner = owner;
  }

  /** Returns what is remembered of parameter array k. */
  double[] of(int k, int length) {
    if (k == arrays.size()) {
      arrays.add(new double[length]);
    }
    double[] array = arrays.get(k);
    if (array.length != length) {
      throw new IllegalStateException(
          owner
              + ": remembers "
              + array.length
              + " entries in array "
              + k
              + ", got "
              + length
              + "; expected one object per network");
    }
    return array;
  }
}
