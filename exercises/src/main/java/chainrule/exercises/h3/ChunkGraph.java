package chainrule.exercises.h3;

import chainrule.math.Vectors;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * The forward pass of Q4 as a graph: what each quantity is computed from, and how. A derivative is
 * measured by moving one quantity while all that comes after it is computed anew.
 */
public final class ChunkGraph {
  private static final Set<Quantity> STEPS = EnumSet.range(Quantity.Z1, Quantity.LOSS);

  private final int[] y;
  private final Map<Quantity, double[][]> values = new EnumMap<>(Quantity.class);

  /** Takes inputs and parameters and computes all steps. */
  ChunkGraph(double[][] X, int[] y, double[][] W1, double[] b1, double[][] W2, double[] b2) {
    this.y = y;
    values.put(Quantity.X, X);
    values.put(Quantity.W1, W1);
    values.put(Quantity.B1, new double[][] {b1});
    values.put(Quantity.W2, W2);
    values.put(Quantity.B2, new double[][] {b2});
    STEPS.forEach(step -> values.put(step, computed(step, values::get)));
  }

  /** Returns the value of a quantity. */
  public double[][] value(Quantity quantity) {
    return values.get(quantity);
  }

  /** Returns what an answer is given. */
  public Chunk chunk() {
    return new Chunk(
        value(Quantity.X),
        y,
        value(Quantity.W1),
        value(Quantity.B1)[0],
        value(Quantity.W2),
        value(Quantity.B2)[0],
        value(Quantity.Z1),
        value(Quantity.A1),
        value(Quantity.Z2),
        value(Quantity.ZMAX),
        value(Quantity.ZC),
        value(Quantity.EXPZ),
        value(Quantity.SUMEXP),
        value(Quantity.INVSUM),
        value(Quantity.P),
        value(Quantity.LOGP),
        value(Quantity.PICK),
        value(Quantity.LOSS)[0][0]);
  }

  /** Returns the loss with another value of one quantity, and all that depends on it. */
  double lossWith(Quantity moved, double[][] value) {
    Map<Quantity, double[][]> now = new EnumMap<>(values);
    now.put(moved, value);
    STEPS.stream()
        .filter(step -> step != moved)
        .forEach(step -> now.put(step, computed(step, now::get)));
    return now.get(Quantity.LOSS)[0][0];
  }

  /**
   * Returns what the quantities that are computed from one directly would add up to, each entry
   * times its derivative. Its slope along the one is what these derivatives pass on to it.
   *
   * @param derivatives of these quantities, at least
   * @param moved the quantity
   * @param value another value of it
   */
  public double passedTo(Map<Quantity, double[][]> derivatives, Quantity moved, double[][] value) {
    double sum = 0;
    for (Quantity user : usersOf(moved)) {
      double[] entries =
          Vectors.concat(computed(user, quantity -> quantity == moved ? value : value(quantity)));
      double[] slopes = Vectors.concat(derivatives.get(user));
      for (int i = 0; i < entries.length; i++) {
        sum += slopes[i] * entries[i];
      }
    }
    return sum;
  }

  /** Returns the quantities that are computed directly from one. */
  public static List<Quantity> usersOf(Quantity quantity) {
    return switch (quantity) {
      case X, W1, B1 -> List.of(Quantity.Z1);
      case Z1 -> List.of(Quantity.A1);
      case A1, W2, B2 -> List.of(Quantity.Z2);
      case Z2 -> List.of(Quantity.ZMAX, Quantity.ZC);
      case ZMAX -> List.of(Quantity.ZC);
      case ZC -> List.of(Quantity.EXPZ);
      case EXPZ -> List.of(Quantity.SUMEXP, Quantity.P);
      case SUMEXP -> List.of(Quantity.INVSUM);
      case INVSUM -> List.of(Quantity.P);
      case P -> List.of(Quantity.LOGP);
      case LOGP -> List.of(Quantity.PICK);
      case PICK -> List.of(Quantity.LOSS);
      case LOSS -> List.of();
    };
  }

  private double[][] computed(Quantity step, Function<Quantity, double[][]> of) {
    return switch (step) {
      case Z1 -> affine(of.apply(Quantity.X), of.apply(Quantity.W1), of.apply(Quantity.B1)[0]);
      case A1 -> each(of.apply(Quantity.Z1), row -> row.map(Math::tanh));
      case Z2 -> affine(of.apply(Quantity.A1), of.apply(Quantity.W2), of.apply(Quantity.B2)[0]);
      case ZMAX -> each(of.apply(Quantity.Z2), row -> DoubleStream.of(row.max().orElseThrow()));
      case ZC -> withFirst(of.apply(Quantity.Z2), of.apply(Quantity.ZMAX), (z, max) -> z - max);
      case EXPZ -> each(of.apply(Quantity.ZC), row -> row.map(Math::exp));
      case SUMEXP -> each(of.apply(Quantity.EXPZ), row -> DoubleStream.of(row.sum()));
      case INVSUM -> each(of.apply(Quantity.SUMEXP), row -> row.map(sum -> 1 / sum));
      case P -> withFirst(of.apply(Quantity.EXPZ), of.apply(Quantity.INVSUM), (e, inv) -> e * inv);
      case LOGP -> each(of.apply(Quantity.P), row -> row.map(Math::log));
      case PICK -> picked(of.apply(Quantity.LOGP));
      case LOSS ->
          new double[][] {
            {-Arrays.stream(Vectors.concat(of.apply(Quantity.PICK))).average().orElseThrow()}
          };
      default -> throw new IllegalArgumentException(step + " is given");
    };
  }

  private double[][] picked(double[][] logs) {
    double[][] picked = new double[logs.length][1];
    for (int i = 0; i < logs.length; i++) {
      picked[i][0] = logs[i][y[i]];
    }
    return picked;
  }

  private static double[][] affine(double[][] A, double[][] W, double[] b) {
    double[][] Z = new double[A.length][];
    for (int i = 0; i < A.length; i++) {
      Z[i] = b.clone();
      for (int p = 0; p < W.length; p++) {
        for (int j = 0; j < b.length; j++) {
          Z[i][j] += A[i][p] * W[p][j];
        }
      }
    }
    return Z;
  }

  private static double[][] each(double[][] rows, Function<DoubleStream, DoubleStream> function) {
    return Arrays.stream(rows)
        .map(row -> function.apply(Arrays.stream(row)).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] withFirst(
      double[][] rows, double[][] column, DoubleBinaryOperator operator) {
    double[][] result = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      double first = column[i][0];
      result[i] =
          Arrays.stream(rows[i]).map(entry -> operator.applyAsDouble(entry, first)).toArray();
    }
    return result;
  }

  /** Returns a matrix of so many columns from its entries, row by row. */
  public static double[][] rows(double[] entries, int columns) {
    double[][] rows = new double[entries.length / columns][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(entries, i * columns, (i + 1) * columns);
    }
    return rows;
  }
}
