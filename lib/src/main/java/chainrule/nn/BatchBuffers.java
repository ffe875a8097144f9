package chainrule.nn;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Working storage for a number of examples, made once and used again.
 *
 * <p>Keeps the two sizes used last: a full batch and the shorter one at the end of an epoch.
 */
final class BatchBuffers<T> {

  private final IntFunction<T> make;
  private int size = -1;
  private int otherSize = -1;
  private @Nullable T value;
  private @Nullable T other;

  BatchBuffers(IntFunction<T> make) {
    this.make = make;
  }

  T get(int examples) {
    if (examples != size) {
      int swappedSize = size;
      T swapped = value;
      size = otherSize;
      value = other;
      otherSize = swappedSize;
      other = swapped;
    }
    T found = value;
    if (examples != size || found == null) {
      found = make.apply(examples);
      size = examples;
      value = found;
    }
    return found;
  }
}
