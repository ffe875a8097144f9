package chainrule.math;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A matrix as a notebook shows it: the shape, then row by row, six digits each. */
final class MatrixText {

  private static final int ROWS = 8;
  private static final int COLUMNS = 10;

  private MatrixText() {}

  static String of(Matrix matrix) {
    int more = matrix.rows() - ROWS;
    return "Matrix "
        + matrix.shapeText()
        + IntStream.range(0, Math.min(matrix.rows(), ROWS))
            .mapToObj(i -> row(matrix, i))
            .collect(Collectors.joining())
        + (more > 0 ? "\n … " + more + " more rows" : "");
  }

  private static String row(Matrix matrix, int row) {
    return IntStream.range(0, Math.min(matrix.columns(), COLUMNS))
        .mapToObj(j -> String.format(Locale.ROOT, " %11.6g", matrix.get(row, j)))
        .collect(Collectors.joining("", "\n", matrix.columns() > COLUMNS ? " …" : ""));
  }
}
