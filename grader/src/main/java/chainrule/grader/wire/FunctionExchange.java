package chainrule.grader.wire;

import org.jspecify.annotations.Nullable;

/**
 * How what has an identity crosses the wire: functions as numbers that only the judge can turn into
 * functions, constants of a program as such.
 */
public interface FunctionExchange {
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

  /** Returns whether a text on its way out is a constant of this side's program. */
  default boolean isLiteral(String text) {
    return false;
  }

  /** Returns what a constant of the other side's program is here. */
  default String literal(String text) {
    return text;
  }
}
