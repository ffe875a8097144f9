package chainrule.math;

import static chainrule.math.ShapeException.shape;

import chainrule.numeric.NumericKernel;
import chainrule.numeric.SelectedKernel;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * A table of doubles, stored row after row.
 *
 * <p>Examples are rows: a data set is m×d, a weight matrix is inputs×outputs. Methods named like a
 * value ({@link #times}, {@link #plus}) return a new matrix; methods named {@code assign…} and
 * {@link #set} change this one and nothing else.
 */
public final class Matrix {

  private static final NumericKernel KERNEL = SelectedKernel.INSTANCE;

  /** Time to copy an entry of a row from a large matrix; measured. */
  private static final double COPY_NANOSECONDS = .5;

  /** Time to add an entry to its column's sum; measured. */
  private static final double SUM_NANOSECONDS = .7;

  private final int rows;
  private final int columns;
  private final double[] values;

  private Matrix(int rows, int columns, double[] values) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
  }

  /**
   * Returns a matrix of zeros.
   *
   * @param rows at least 0
   * @param columns at least 0
   * @return shape [rows, columns]
   * @throws ShapeException if a size is negative or the product exceeds an array's length
   */
  public static Matrix zeros(int rows, int columns) {
    return new Matrix(rows, columns, new double[length(rows, columns)]);
  }

  /**
   * Returns a matrix with the given rows.
   *
   * @param rows rows of equal length; not modified, copied
   * @return shape [rows.length, rows[0].length]
   * @throws ShapeException if the rows differ in length
   */
  public static Matrix of(double[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    Matrix result = zeros(rows.length, columns);
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
      System.arraycopy(rows[i], 0, result.values, i * columns, columns);
    }
    return result;
  }

  /**
   * Returns a matrix over an array without copying it.
   *
   * @param rows number of rows
   * @param columns number of columns
   * @param values row after row, length rows·columns; shared with the matrix
   * @return shape [rows, columns]
   * @throws ShapeException if the length does not fit
   */
  public static Matrix wrap(int rows, int columns, double... values) {
    if (length(rows, columns) != values.length) {
      throw new ShapeException(
          "wrap: array has "
              + values.length
              + " entries; expected "
              + length(rows, columns)
              + " for "
              + shape(rows, columns));
    }
    return new Matrix(rows, columns, values);
  }

  /**
   * Returns a matrix with one row.
   *
   * @param values the entries; not modified, copied
   * @return shape [1, values.length]
   */
  public static Matrix row(double... values) {
    return new Matrix(1, values.length, values.clone());
  }

  /**
   * Returns a matrix with one column.
   *
   * @param values the entries; not modified, copied
   * @return shape [values.length, 1]
   */
  public static Matrix column(double... values) {
    return new Matrix(values.length, 1, values.clone());
  }

  /** {@return the number of rows (examples)} */
  public int rows() {
    return rows;
  }

  /** {@return the number of columns (features, outputs)} */
  public int columns() {
    return columns;
  }

  /**
   * Returns one entry.
   *
   * @param row 0 … rows − 1
   * @param column 0 … columns − 1
   * @return the entry
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public double get(int row, int column) {
    return values[index(row, column)];
  }

  /**
   * Changes one entry.
   *
   * @param row 0 … rows − 1
   * @param column 0 … columns − 1
   * @param value the new entry
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public void set(int row, int column, double value) {
    values[index(row, column)] = value;
  }

  /**
   * Returns a copy of one row.
   *
   * @param row 0 … rows − 1
   * @return length {@link #columns()}
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public double[] rowAt(int row) {
    checked("row", row, rows);
    return Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
  }

  /**
   * Returns a copy of one column.
   *
   * @param column 0 … columns − 1
   * @return length {@link #rows()}
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public double[] columnAt(int column) {
    checked("column", column, columns);
    double[] result = new double[rows];
    for (int i = 0; i < rows; i++) {
      result[i] = values[i * columns + column];
    }
    return result;
  }

  /**
   * Returns the entries themselves, row after row: writing to the array writes to the matrix.
   *
   * @return the storage, length rows·columns
   */
  public double[] values() {
    return values;
  }

  /**
   * Returns the entries as an array of rows.
   *
   * @return a copy, shape [rows, columns]
   */
  public double[][] toArray() {
    double[][] result = new double[rows][];
    for (int i = 0; i < rows; i++) {
      result[i] = rowAt(i);
    }
    return result;
  }

  /** {@return an independent copy} */
  public Matrix copy() {
    return new Matrix(rows, columns, values.clone());
  }

  /**
   * Returns chosen rows in the given order.
   *
   * @param indices each 0 … rows − 1, repeats allowed; not modified
   * @return shape [indices.length, columns], a copy
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Matrix rowsAt(int... indices) {
    Matrix result = zeros(indices.length, columns);
    result.assignRows(this, indices, 0);
    return result;
  }

  /**
   * Returns the product {@code this · right}.
   *
   * @param right shape [columns, n]; not modified
   * @return shape [rows, n]
   * @throws ShapeException if {@code right} does not have {@link #columns()} rows
   */
  public Matrix times(Matrix right) {
    Matrix result = zeros(rows, right.columns);
    result.assignTimes(this, right);
    return result;
  }

  /**
   * Returns {@code thisᵀ · right} without forming the transpose.
   *
   * @param right shape [rows, n]; not modified
   * @return shape [columns, n]
   * @throws ShapeException if the numbers of rows differ
   */
  public Matrix transposeTimes(Matrix right) {
    Matrix result = zeros(columns, right.columns);
    result.assignTransposeTimes(this, right);
    return result;
  }

  /**
   * Returns {@code this · rightᵀ} without forming the transpose.
   *
   * @param right shape [n, columns]; not modified
   * @return shape [rows, n]
   * @throws ShapeException if the numbers of columns differ
   */
  public Matrix timesTranspose(Matrix right) {
    Matrix result = zeros(rows, right.rows);
    result.assignTimesTranspose(this, right);
    return result;
  }

  /**
   * Sets this matrix to {@code left · right}.
   *
   * @param left shape [rows, n], not this matrix; not modified
   * @param right shape [n, columns], not this matrix; not modified
   * @throws ShapeException if the three shapes do not fit
   */
  public void assignTimes(Matrix left, Matrix right) {
    requireTimes(left, right);
    KERNEL.multiply(left.values, right.values, values, rows, left.columns, columns);
  }

  /**
   * Sets this matrix to {@code left · right} with a row added to every row: {@code XW + b}.
   *
   * @param left shape [rows, n], not this matrix; not modified
   * @param right shape [n, columns], not this matrix; not modified
   * @param row length {@link #columns()}; not modified
   * @throws ShapeException if the shapes do not fit
   */
  public void assignTimesPlusRow(Matrix left, Matrix right, double[] row) {
    requireTimes(left, right);
    requireRow("timesPlusRow", row);
    KERNEL.multiplyPlusRow(left.values, right.values, row, values, rows, left.columns, columns);
  }

  /**
   * Sets this matrix to {@code leftᵀ · right}.
   *
   * @param left shape [n, rows], not this matrix; not modified
   * @param right shape [n, columns], not this matrix; not modified
   * @throws ShapeException if the three shapes do not fit
   */
  public void assignTransposeTimes(Matrix left, Matrix right) {
    requireTransposeTimes(left, right);
    KERNEL.multiplyTransposeLeft(left.values, right.values, values, rows, left.rows, columns);
  }

  /**
   * Adds {@code factor · leftᵀ · right} to this matrix: a step of gradient descent in one product.
   *
   * @param factor any number
   * @param left shape [n, rows], not this matrix; not modified
   * @param right shape [n, columns], not this matrix; not modified
   * @throws ShapeException if the three shapes do not fit
   */
  public void addTransposeTimes(double factor, Matrix left, Matrix right) {
    requireTransposeTimes(left, right);
    KERNEL.addMultiplyTransposeLeft(
        factor, left.values, right.values, values, rows, left.rows, columns);
  }

  /**
   * Sets this matrix to {@code left · rightᵀ}.
   *
   * @param left shape [rows, n], not this matrix; not modified
   * @param right shape [columns, n], not this matrix; not modified
   * @throws ShapeException if the three shapes do not fit
   */
  public void assignTimesTranspose(Matrix left, Matrix right) {
    if (left.columns != right.columns) {
      throw mismatch("timesTranspose", left, right, "right to have " + left.columns + " columns");
    }
    requireShape("timesTranspose", left.rows, right.rows, left, right);
    KERNEL.multiplyTransposeRight(left.values, right.values, values, rows, left.columns, columns);
  }

  /**
   * Fills this matrix with rows of another one.
   *
   * @param source same number of columns; not modified
   * @param indices the rows of the source to copy, from {@code from} on; not modified
   * @param from index into {@code indices} of the row that becomes row 0
   * @throws ShapeException if the numbers of columns differ
   * @throws IndexOutOfBoundsException if there are too few indices or no such row
   */
  public void assignRows(Matrix source, int[] indices, int from) {
    if (source.columns != columns) {
      throw new ShapeException(
          "assignRows: source is "
              + source.shapeText()
              + ", this is "
              + shapeText()
              + "; expected equal numbers of columns");
    }
    for (int i = 0; i < rows; i++) {
      source.checked("row", indices[from + i], source.rows);
    }
    if (KERNEL.isWorthSharing(COPY_NANOSECONDS * values.length)) {
      KERNEL.inRanges(rows, (first, end) -> copyRows(source, indices, from, first, end));
    } else {
      copyRows(source, indices, from, 0, rows);
    }
  }

  private void copyRows(Matrix source, int[] indices, int from, int first, int end) {
    for (int i = first; i < end; i++) {
      System.arraycopy(source.values, indices[from + i] * columns, values, i * columns, columns);
    }
  }

  /**
   * Returns the sum, entry by entry.
   *
   * @param other same shape; not modified
   * @return same shape
   * @throws ShapeException if the shapes differ
   */
  public Matrix plus(Matrix other) {
    requireSame("plus", other);
    Matrix result = copy();
    for (int i = 0; i < values.length; i++) {
      result.values[i] += other.values[i];
    }
    return result;
  }

  /**
   * Returns the difference {@code this − other}, entry by entry.
   *
   * @param other same shape; not modified
   * @return same shape
   * @throws ShapeException if the shapes differ
   */
  public Matrix minus(Matrix other) {
    requireSame("minus", other);
    Matrix result = copy();
    for (int i = 0; i < values.length; i++) {
      result.values[i] -= other.values[i];
    }
    return result;
  }

  /**
   * Returns the product entry by entry (the Hadamard product ∘).
   *
   * @param other same shape; not modified
   * @return same shape
   * @throws ShapeException if the shapes differ
   */
  public Matrix timesEntrywise(Matrix other) {
    requireSame("timesEntrywise", other);
    Matrix result = copy();
    for (int i = 0; i < values.length; i++) {
      result.values[i] *= other.values[i];
    }
    return result;
  }

  /**
   * Returns this matrix with a row vector added to every row: {@code XW + b}.
   *
   * @param row length {@link #columns()}; not modified
   * @return same shape as this
   * @throws ShapeException if the length differs from the number of columns
   */
  public Matrix plusRow(double[] row) {
    requireRow("plusRow", row);
    Matrix result = copy();
    for (int i = 0; i < values.length; i++) {
      result.values[i] += row[i % columns];
    }
    return result;
  }

  /**
   * Returns this matrix with every entry multiplied by a number.
   *
   * @param factor any number
   * @return same shape
   */
  public Matrix scaled(double factor) {
    return map(value -> factor * value);
  }

  /**
   * Returns this matrix with a function applied to every entry.
   *
   * @param function from entry to entry
   * @return same shape
   */
  public Matrix map(DoubleUnaryOperator function) {
    return new Matrix(rows, columns, Arrays.stream(values).map(function).toArray());
  }

  /** {@return the transpose, shape [columns, rows]} */
  public Matrix transpose() {
    Matrix result = zeros(columns, rows);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        result.values[j * rows + i] = values[i * columns + j];
      }
    }
    return result;
  }

  /** {@return the sum of all entries} */
  public double sum() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** {@return the sum over the rows, length {@link #columns()}: a bias gradient from deltas} */
  public double[] columnSums() {
    double[] sums = new double[columns];
    columnSumsInto(sums);
    return sums;
  }

  /**
   * Writes the sum over the rows into an array.
   *
   * @param sums length {@link #columns()}; overwritten
   * @throws ShapeException if the length differs from the number of columns
   */
  public void columnSumsInto(double[] sums) {
    requireRow("columnSums", sums);
    Arrays.fill(sums, 0);
    addColumnSums(1, sums);
  }

  /**
   * Adds a multiple of the sum over the rows to an array.
   *
   * @param factor any number
   * @param sums length {@link #columns()}; modified
   * @throws ShapeException if the length differs from the number of columns
   */
  public void addColumnSums(double factor, double[] sums) {
    requireRow("columnSums", sums);
    if (KERNEL.isWorthSharing(SUM_NANOSECONDS * values.length)) {
      KERNEL.inRanges(columns, (first, end) -> addColumnSums(factor, sums, first, end));
    } else {
      addColumnSums(factor, sums, 0, columns);
    }
  }

  private void addColumnSums(double factor, double[] sums, int first, int end) {
    for (int from = 0; from < values.length; from += columns) {
      for (int j = first; j < end; j++) {
        sums[j] += factor * values[from + j];
      }
    }
  }

  /**
   * Says whether the shapes are equal.
   *
   * @param other any matrix
   * @return true if both numbers of rows and both numbers of columns agree
   */
  public boolean sameShape(Matrix other) {
    return rows == other.rows && columns == other.columns;
  }

  /** {@return the shape as messages write it, for instance {@code 3×4}} */
  public String shapeText() {
    return shape(rows, columns);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix that && sameShape(that) && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rows + columns) + Arrays.hashCode(values);
  }

  /** Returns the shape and the entries, six digits each; long matrices are cut after 8 rows. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Matrix ").append(shapeText());
    for (int i = 0; i < Math.min(rows, 8); i++) {
      text.append('\n');
      for (int j = 0; j < Math.min(columns, 10); j++) {
        text.append(String.format(Locale.ROOT, " %11.6g", values[i * columns + j]));
      }
      text.append(columns > 10 ? " …" : "");
    }
    return text.append(rows > 8 ? "\n … " + (rows - 8) + " more rows" : "").toString();
  }

  private int index(int row, int column) {
    return checked("row", row, rows) * columns + checked("column", column, columns);
  }

  private int checked(String what, int index, int count) {
    if (index < 0 || index >= count) {
      throw new IndexOutOfBoundsException(
          String.format(
              Locale.ROOT,
              "%s %d of a %s matrix; expected 0 … %d",
              what,
              index,
              shapeText(),
              count - 1));
    }
    return index;
  }

  private void requireSame(String operation, Matrix other) {
    if (!sameShape(other)) {
      throw mismatch(operation, this, other, "equal shapes");
    }
  }

  private void requireRow(String operation, double[] row) {
    if (row.length != columns) {
      throw new ShapeException(
          operation
              + ": matrix is "
              + shapeText()
              + ", row has "
              + row.length
              + " entries; expected "
              + columns);
    }
  }

  private void requireShape(String operation, int rows, int columns, Matrix left, Matrix right) {
    if (this.rows != rows || this.columns != columns) {
      throw new ShapeException(
          operation + ": result is " + shapeText() + "; expected " + shape(rows, columns));
    }
    if (values == left.values || values == right.values) {
      throw new IllegalArgumentException(
          operation + ": the result is also an operand; expected a matrix of its own");
    }
  }

  private void requireTimes(Matrix left, Matrix right) {
    if (left.columns != right.rows) {
      throw mismatch("times", left, right, "right to have " + left.columns + " rows");
    }
    requireShape("times", left.rows, right.columns, left, right);
  }

  private void requireTransposeTimes(Matrix left, Matrix right) {
    if (left.rows != right.rows) {
      throw mismatch("transposeTimes", left, right, "right to have " + left.rows + " rows");
    }
    requireShape("transposeTimes", left.columns, right.columns, left, right);
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

  private static int length(int rows, int columns) {
    if (rows < 0 || columns < 0 || (long) rows * columns > Integer.MAX_VALUE - 8) {
      throw new ShapeException(
          "size " + shape(rows, columns) + "; expected sizes from 0 to what one array holds");
    }
    return rows * columns;
  }
}
