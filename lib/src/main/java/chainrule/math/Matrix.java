package chainrule.math;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of doubles, stored row after row.
 *
 * <p>Examples are rows: a data set is m×d, a weight matrix is inputs×outputs. Methods named like a
 * value ({@link #times}, {@link #plus}) return a new matrix; {@link #set} changes this one, {@link
 * InPlace} writes into others. Operands that do not fit are a {@link ShapeException}, rows and
 * columns that are not there an {@link IndexOutOfBoundsException}.
 */
public final class Matrix {

  private final int rows;
  private final int columns;
  private final double[] values;

  private Matrix(int rows, int columns, double[] values) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
  }

  /**
   * {@return a matrix of zeros}
   *
   * @param rows at least 0
   * @param columns at least 0
   */
  public static Matrix zeros(int rows, int columns) {
    return new Matrix(rows, columns, new double[Shapes.length(rows, columns)]);
  }

  /**
   * {@return a matrix with the given rows}
   *
   * @param rows of equal length; copied
   */
  public static Matrix of(double[]... rows) {
    int columns = Shapes.commonLength(rows);
    double[] values = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    return new Matrix(rows.length, columns, values);
  }

  /**
   * {@return a matrix over an array, which is not copied}
   *
   * @param rows number of rows
   * @param columns number of columns
   * @param values row after row, length rows·columns; shared with the matrix
   */
  public static Matrix wrap(int rows, int columns, double... values) {
    Shapes.requireLength(rows, columns, values.length);
    return new Matrix(rows, columns, values);
  }

  /**
   * {@return a matrix with one row}
   *
   * @param values the entries; not modified, copied
   */
  public static Matrix row(double... values) {
    return new Matrix(1, values.length, values.clone());
  }

  /**
   * {@return a matrix with one column}
   *
   * @param values the entries; not modified, copied
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
   * {@return one entry}
   *
   * @param row 0 … rows − 1
   * @param column 0 … columns − 1
   */
  public double get(int row, int column) {
    return values[Shapes.index(this, row, column)];
  }

  /**
   * Changes one entry.
   *
   * @param row 0 … rows − 1
   * @param column 0 … columns − 1
   * @param value the new entry
   */
  public void set(int row, int column, double value) {
    values[Shapes.index(this, row, column)] = value;
  }

  /**
   * {@return a copy of one row}
   *
   * @param row 0 … rows − 1
   */
  public double[] rowAt(int row) {
    Shapes.checkedRow(this, row);
    return Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
  }

  /**
   * {@return a copy of one column}
   *
   * @param column 0 … columns − 1
   */
  public double[] columnAt(int column) {
    Shapes.checkedColumn(this, column);
    return IntStream.range(0, rows).mapToDouble(i -> values[i * columns + column]).toArray();
  }

  /** {@return the entries themselves, row after row: what is written there is in the matrix} */
  public double[] values() {
    return values;
  }

  /** {@return the rows from the first to the last, each a copy} */
  public Stream<double[]> rowStream() {
    return IntStream.range(0, rows).mapToObj(this::rowAt);
  }

  /** {@return the entries as an array of rows, a copy} */
  public double[][] toArray() {
    return rowStream().toArray(double[][]::new);
  }

  /** {@return an independent copy} */
  public Matrix copy() {
    return new Matrix(rows, columns, values.clone());
  }

  /**
   * {@return chosen rows in the given order, copied}
   *
   * @param indices each 0 … rows − 1, repeats allowed; not modified
   */
  public Matrix rowsAt(int... indices) {
    return InPlace.rows(this, indices, 0, zeros(indices.length, columns));
  }

  /**
   * {@return the product {@code this · right}, shape [rows, n]}
   *
   * @param right shape [columns, n]; not modified
   */
  public Matrix times(Matrix right) {
    return InPlace.times(this, right, zeros(rows, right.columns));
  }

  /**
   * {@return {@code thisᵀ · right}, shape [columns, n], without forming the transpose}
   *
   * @param right shape [rows, n]; not modified
   */
  public Matrix transposeTimes(Matrix right) {
    return InPlace.transposeTimes(this, right, zeros(columns, right.columns));
  }

  /**
   * {@return {@code this · rightᵀ}, shape [rows, n], without forming the transpose}
   *
   * @param right shape [n, columns]; not modified
   */
  public Matrix timesTranspose(Matrix right) {
    return InPlace.timesTranspose(this, right, zeros(rows, right.rows));
  }

  /**
   * {@return the sum, entry by entry}
   *
   * @param other same shape; not modified
   */
  public Matrix plus(Matrix other) {
    return entrywise("plus", other, (a, b) -> a + b);
  }

  /**
   * {@return the difference {@code this − other}, entry by entry}
   *
   * @param other same shape; not modified
   */
  public Matrix minus(Matrix other) {
    return entrywise("minus", other, (a, b) -> a - b);
  }

  /**
   * {@return the product entry by entry, the Hadamard product ∘}
   *
   * @param other same shape; not modified
   */
  public Matrix timesEntrywise(Matrix other) {
    return entrywise("timesEntrywise", other, (a, b) -> a * b);
  }

  private Matrix entrywise(String operation, Matrix other, DoubleBinaryOperator operator) {
    Shapes.requireSame(operation, this, other);
    Matrix result = copy();
    Arrays.setAll(result.values, i -> operator.applyAsDouble(values[i], other.values[i]));
    return result;
  }

  /**
   * {@return this matrix with a row vector added to every row: {@code XW + b}}
   *
   * @param row length {@link #columns()}; not modified
   */
  public Matrix plusRow(double[] row) {
    Shapes.requireRow("plusRow", this, row);
    return new Matrix(rows, columns, Vectors.of(values.length, i -> values[i] + row[i % columns]));
  }

  /**
   * {@return this matrix with every entry multiplied by a number}
   *
   * @param factor any number
   */
  public Matrix scaled(double factor) {
    return map(value -> factor * value);
  }

  /**
   * {@return this matrix with a function applied to every entry}
   *
   * @param function from entry to entry
   */
  public Matrix map(DoubleUnaryOperator function) {
    return new Matrix(rows, columns, Arrays.stream(values).map(function).toArray());
  }

  /** {@return the transpose, shape [columns, rows]} */
  public Matrix transpose() {
    Matrix result = zeros(columns, rows);
    Arrays.setAll(result.values, at -> values[at % rows * columns + at / rows]);
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
    return InPlace.columnSums(this, new double[columns]);
  }

  /**
   * {@return whether the shapes are equal}
   *
   * @param other any matrix
   */
  public boolean sameShape(Matrix other) {
    return rows == other.rows && columns == other.columns;
  }

  /** {@return the shape as messages write it, for instance {@code 3×4}} */
  public String shapeText() {
    return ShapeException.shape(rows, columns);
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
    return MatrixText.of(this);
  }
}
