package chainrule.math;

import static chainrule.math.ShapeException.shape;

/** The conditions on the shapes of operands, and what is said of those that do not fit. */
final class Shapes {

  private Shapes() {}

  /** Returns the number of entries that an array for a matrix has. */
  static int length(int rows, int columns) {
    if (rows < 0 || columns < 0 || (long) rows * columns > Integer.MAX_VALUE - 8) {
      throw new ShapeException(
          "size " + shape(rows, columns) + "; expected sizes from 0 to what one array holds");
    }
    return rows * columns;
  }

  static void requireLength(int rows, int columns, int found) {
    int expected = length(rows, columns);
    if (expected != found) {
      throw new ShapeException(
          "wrap: array has "
              + found
              + " entries; expected "
              + expected
              + " for "
              + shape(rows, columns));
    }
  }

  /** Returns the number of columns of a matrix with the given rows. */
  static int commonLength(double[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != columns) {
        throw new ShapeException(
            "of: row 0 has "
                + columns
                + " entries, row "
                + i
                + " has "
                + rows[i].length
                + "; expected rows of equal length");
      }
    }
    return columns;
  }

  static int checkedRow(Matrix matrix, int row) {
    return checked("row", row, matrix.rows(), matrix);
  }

  static int index(Matrix matrix, int row, int column) {
    return checkedRow(matrix, row) * matrix.columns() + checkedColumn(matrix, column);
  }

  static int checkedColumn(Matrix matrix, int column) {
    return checked("column", column, matrix.columns(), matrix);
  }

  private static int checked(String what, int index, int count, Matrix matrix) {
    if (index < 0 || index >= count) {
      throw new IndexOutOfBoundsException(
          what
              + " "
              + index
              + " of a "
              + matrix.shapeText()
              + " matrix; expected 0 … "
              + (count - 1));
    }
    return index;
  }

  static void requireSame(String operation, Matrix left, Matrix right) {
    if (!left.sameShape(right)) {
      throw mismatch(operation, left, right, "equal shapes");
    }
  }

  static void requireRow(String operation, Matrix matrix, double[] row) {
    if (row.length != matrix.columns()) {
      throw new ShapeException(
          operation
              + ": matrix is "
              + matrix.shapeText()
              + ", row has "
              + row.length
              + " entries; expected "
              + matrix.columns());
    }
  }

  static void requireTimes(Matrix left, Matrix right, Matrix result) {
    if (left.columns() != right.rows()) {
      throw mismatch("times", left, right, "right to have " + left.columns() + " rows");
    }
    requireResult("times", left.rows(), right.columns(), left, right, result);
  }

  static void requireTransposeTimes(Matrix left, Matrix right, Matrix result) {
    if (left.rows() != right.rows()) {
      throw mismatch("transposeTimes", left, right, "right to have " + left.rows() + " rows");
    }
    requireResult("transposeTimes", left.columns(), right.columns(), left, right, result);
  }

  static void requireTimesTranspose(Matrix left, Matrix right, Matrix result) {
    if (left.columns() != right.columns()) {
      throw mismatch("timesTranspose", left, right, "right to have " + left.columns() + " columns");
    }
    requireResult("timesTranspose", left.rows(), right.rows(), left, right, result);
  }

  private static void requireResult(
      String operation, int rows, int columns, Matrix left, Matrix right, Matrix result) {
    if (result.rows() != rows || result.columns() != columns) {
      throw new ShapeException(
          operation + ": result is " + result.shapeText() + "; expected " + shape(rows, columns));
    }
    if (result.values() == left.values() || result.values() == right.values()) {
      throw new IllegalArgumentException(
          operation + ": the result is also an operand; expected a matrix of its own");
    }
  }

  private static ShapeException mismatch(
      String operation, Matrix left, Matrix right, String expected) {
    return new ShapeException(
        operation
            + ": left is "
            + left.shapeText()
            + ", right is "
            + right.shapeText()
            + "; expected "
            + expected);
  }
}
