package chainrule.math;

/**
 * Thrown when two operands do not fit together; the message says both shapes.
 *
 * <p>Example: {@code times: left is 3×4, right is 5×2; expected right to have 4 rows}
 */
public final class ShapeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception with a finished message.
   *
   * @param message names the operands, what was found and what was expected
   */
  public ShapeException(String message) {
    super(message);
  }

  /**
   * Writes a shape the way every message of the kit does.
   *
   * @param rows number of rows
   * @param columns number of columns
   * @return for instance {@code 3×4}
   */
  public static String shape(int rows, int columns) {
    return rows + "×" + columns;
  }
}
