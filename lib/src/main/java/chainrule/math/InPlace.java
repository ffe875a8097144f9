package chainrule.math;

import chainrule.numeric.NumericKernel;
import chainrule.numeric.SelectedKernel;
import java.util.Arrays;

/**
 * Operations that write into a matrix or an array that is there, as training does, so that no step
 * allocates. The last argument is the only one that changes, and what is returned.
 */
public final class InPlace {

  private static final NumericKernel KERNEL = SelectedKernel.INSTANCE;

  /** Time to copy an entry of a row from a large matrix; measured. */
  private static final double COPY_NANOSECONDS = .5;

  /** Time to add an entry to its column's sum; measured. */
  private static final double SUM_NANOSECONDS = .7;

  private InPlace() {}

  /**
   * Writes {@code left · right}.
   *
   * @param left shape [m, k]; not modified
   * @param right shape [k, n]; not modified
   * @param result shape [m, n], neither of them; overwritten
   * @return result
   * @throws ShapeException if the three shapes do not fit
   */
  public static Matrix times(Matrix left, Matrix right, Matrix result) {
    Shapes.requireTimes(left, right, result);
    KERNEL.multiply(
        left.values(),
        right.values(),
        result.values(),
        left.rows(),
        left.columns(),
        right.columns());
    return result;
  }

  /**
   * Writes {@code left · right} with a row added to every row: {@code XW + b}.
   *
   * @param left shape [m, k]; not modified
   * @param right shape [k, n]; not modified
   * @param row length n; not modified
   * @param result shape [m, n], neither of them; overwritten
   * @return result
   * @throws ShapeException if the shapes do not fit
   */
  public static Matrix timesPlusRow(Matrix left, Matrix right, double[] row, Matrix result) {
    Shapes.requireTimes(left, right, result);
    Shapes.requireRow("timesPlusRow", result, row);
    KERNEL.multiplyPlusRow(
        left.values(),
        right.values(),
        row,
        result.values(),
        left.rows(),
        left.columns(),
        right.columns());
    return result;
  }

  /**
   * Writes {@code leftᵀ · right}.
   *
   * @param left shape [k, m]; not modified
   * @param right shape [k, n]; not modified
   * @param result shape [m, n], neither of them; overwritten
   * @return result
   * @throws ShapeException if the three shapes do not fit
   */
  public static Matrix transposeTimes(Matrix left, Matrix right, Matrix result) {
    Shapes.requireTransposeTimes(left, right, result);
    KERNEL.multiplyTransposeLeft(
        left.values(),
        right.values(),
        result.values(),
        left.columns(),
        left.rows(),
        right.columns());
    return result;
  }

  /**
   * Adds {@code factor · leftᵀ · right}: a step of gradient descent in one product.
   *
   * @param factor any number
   * @param left shape [k, m]; not modified
   * @param right shape [k, n]; not modified
   * @param sum shape [m, n], neither of them; modified
   * @return sum
   * @throws ShapeException if the three shapes do not fit
   */
  public static Matrix addTransposeTimes(double factor, Matrix left, Matrix right, Matrix sum) {
    Shapes.requireTransposeTimes(left, right, sum);
    KERNEL.addMultiplyTransposeLeft(
        factor,
        left.values(),
        right.values(),
        sum.values(),
        left.columns(),
        left.rows(),
        right.columns());
    return sum;
  }

  /**
   * Writes {@code left · rightᵀ}.
   *
   * @param left shape [m, k]; not modified
   * @param right shape [n, k]; not modified
   * @param result shape [m, n], neither of them; overwritten
   * @return result
   * @throws ShapeException if the three shapes do not fit
   */
  public static Matrix timesTranspose(Matrix left, Matrix right, Matrix result) {
    Shapes.requireTimesTranspose(left, right, result);
    KERNEL.multiplyTransposeRight(
        left.values(), right.values(), result.values(), left.rows(), left.columns(), right.rows());
    return result;
  }

  /**
   * Writes rows of a matrix.
   *
   * @param source any shape; not modified
   * @param indices the rows of the source to copy, from {@code from} on; not modified
   * @param from index into {@code indices} of the row that becomes row 0
   * @param result same number of columns; overwritten
   * @return result
   * @throws ShapeException if the numbers of columns differ
   * @throws IndexOutOfBoundsException if there are too few indices or no such row
   */
  public static Matrix rows(Matrix source, int[] indices, int from, Matrix result) {
    if (source.columns() != result.columns()) {
      throw new ShapeException(
          "rows: source is "
              + source.shapeText()
              + ", result is "
              + result.shapeText()
              + "; expected equal numbers of columns");
    }
    for (int i = 0; i < result.rows(); i++) {
      Shapes.checkedRow(source, indices[from + i]);
    }
    if (KERNEL.isWorthSharing(COPY_NANOSECONDS * result.values().length)) {
      KERNEL.inRanges(
          result.rows(), (first, end) -> copyRows(source, indices, from, result, first, end));
    } else {
      copyRows(source, indices, from, result, 0, result.rows());
    }
    return result;
  }

  private static void copyRows(
      Matrix source, int[] indices, int from, Matrix result, int first, int end) {
    int width = source.columns();
    for (int i = first; i < end; i++) {
      System.arraycopy(
          source.values(), indices[from + i] * width, result.values(), i * width, width);
    }
  }

  /**
   * Writes the sum over the rows.
   *
   * @param matrix any shape; not modified
   * @param sums an entry per column; overwritten
   * @return sums
   * @throws ShapeException if the length differs from the number of columns
   */
  public static double[] columnSums(Matrix matrix, double[] sums) {
    Shapes.requireRow("columnSums", matrix, sums);
    Arrays.fill(sums, 0);
    addColumnSums(1, matrix, sums);
    return sums;
  }

  /**
   * Adds a multiple of the sum over the rows.
   *
   * @param factor any number
   * @param matrix any shape; not modified
   * @param sums an entry per column; modified
   * @throws ShapeException if the length differs from the number of columns
   */
  public static void addColumnSums(double factor, Matrix matrix, double[] sums) {
    Shapes.requireRow("columnSums", matrix, sums);
    if (KERNEL.isWorthSharing(SUM_NANOSECONDS * matrix.values().length)) {
      KERNEL.inRanges(
          sums.length, (first, end) -> addColumnSums(factor, matrix.values(), sums, first, end));
    } else {
      addColumnSums(factor, matrix.values(), sums, 0, sums.length);
    }
  }

  private static void addColumnSums(
      double factor, double[] values, double[] sums, int first, int end) {
    for (int from = 0; from < values.length; from += sums.length) {
      for (int j = first; j < end; j++) {
        sums[j] += factor * values[from + j];
      }
    }
  }
}
