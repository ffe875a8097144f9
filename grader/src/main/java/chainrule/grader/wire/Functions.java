package chainrule.grader.wire;

import org.jspecify.annotations.Nullable;

/** How functions cross the wire: as numbers that only the judge can turn into functions. */
public interface Functions {
  /** Stands for a function that has no number. */
  int UNKNOWN = -1;

  /** Returns the number of a function on its way out, or {@link #UNKNOWN}. */
  int numberOf(Object function);

  /**
   * Returns the function that a number stands for.
   *
   * @param type a functional interface of the catalog
   * @param number as received
   * @return null if there is none
   */
  @Nullable Object function(Class<?> type, int number);
}
