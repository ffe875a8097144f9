package chainrule.exercises.cases;

import chainrule.exercises.finding.NumberPattern;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** What all numbers of a wrong result have in common, if anything. */
final class NumericRelation {
  private static final double SAME = 1e-6;
  private static final int FEWEST = 2;

  private NumericRelation() {}

  /** Returns how all numbers differ from those expected; empty where each does in its own way. */
  static Optional<NumberPattern> between(FlattenedValue yours, FlattenedValue wanted) {
    return yours.finite() && wanted.finite()
        ? between(yours.numbers(), wanted.numbers(), yours.columns())
        : Optional.empty();
  }

  /**
   * Returns how all numbers differ from those expected; empty where each does in its own way.
   *
   * @param mine finite numbers
   * @param right as many
   * @param columns of the matrix that they are, row by row; 1 if they are none
   */
  static Optional<NumberPattern> between(List<Double> mine, List<Double> right, int columns) {
    if (mine.size() < FEWEST) {
      return Optional.empty();
    }
    if (mine.stream().distinct().count() == 1) {
      return Optional.of(new NumberPattern.AllAlike(mine.get(0)));
    }
    Optional<NumberPattern> ratio = ratio(mine, right);
    return ratio.isPresent() || near(mine, right) ? ratio : beyondRounding(mine, right, columns);
  }

  /** Numbers that are all but the expected ones would follow from them in every other way too. */
  private static Optional<NumberPattern> beyondRounding(
      List<Double> mine, List<Double> right, int columns) {
    return offset(mine, right)
        .or(() -> function(mine, right, Math::abs, NumberPattern.Formula.ABSOLUTE_VALUE))
        .or(() -> function(mine, right, v -> v * v, NumberPattern.Formula.SQUARE))
        .or(() -> function(mine, right, Math::sqrt, NumberPattern.Formula.SQUARE_ROOT))
        .or(() -> transpose(mine, right, columns))
        .or(() -> order(mine, right))
        .or(() -> place(mine, right, columns));
  }

  /** Read row by row, a matrix of another shape may hold the transposed one too. */
  private static Optional<NumberPattern> transpose(
      List<Double> mine, List<Double> right, int columns) {
    int rows = right.size() / columns;
    List<Double> turned =
        IntStream.range(0, right.size())
            .mapToObj(i -> right.get(i % rows * columns + i / rows))
            .toList();
    return columns > 1 && rows > 1 && near(mine, turned)
        ? Optional.of(new NumberPattern.Transposed())
        : Optional.empty();
  }

  /** Says where several numbers are that differ, if one row or column has all of them. */
  private static Optional<NumberPattern> place(List<Double> mine, List<Double> right, int columns) {
    int[] off =
        IntStream.range(0, mine.size())
            .filter(i -> !Observation.near(mine.get(i), right.get(i), SAME))
            .toArray();
    if (columns < FEWEST || mine.size() / columns < FEWEST || off.length < FEWEST) {
      return Optional.empty();
    }
    int row = off[0] / columns;
    int column = off[0] % columns;
    if (Arrays.stream(off).allMatch(i -> i / columns == row)) {
      return Optional.of(new NumberPattern.InOneRow(row));
    }
    return Arrays.stream(off).allMatch(i -> i % columns == column)
        ? Optional.of(new NumberPattern.InOneColumn(column))
        : Optional.empty();
  }

  private static Optional<NumberPattern> ratio(List<Double> mine, List<Double> right) {
    return Comparison.ratio(mine, right)
        .map(
            ratio ->
                ratio == -1 ? new NumberPattern.OppositeSign() : new NumberPattern.Multiple(ratio));
  }

  private static Optional<NumberPattern> offset(List<Double> mine, List<Double> right) {
    double gap = mine.get(0) - right.get(0);
    return Math.abs(gap) > SAME && follows(mine, right, v -> v + gap)
        ? Optional.of(new NumberPattern.Shifted(gap))
        : Optional.empty();
  }

  private static Optional<NumberPattern> function(
      List<Double> mine,
      List<Double> right,
      DoubleUnaryOperator function,
      NumberPattern.Formula name) {
    return follows(mine, right, function)
        ? Optional.of(new NumberPattern.FunctionOf(name))
        : Optional.empty();
  }

  /** Numbers have an order only if most of those that moved can be told apart, unlike flags. */
  private static Optional<NumberPattern> order(List<Double> mine, List<Double> right) {
    List<Double> moved =
        IntStream.range(0, mine.size())
            .filter(i -> !Observation.near(mine.get(i), right.get(i), SAME))
            .mapToObj(right::get)
            .toList();
    boolean flags = moved.stream().allMatch(number -> number == 0 || number == 1);
    if (flags
        || 2 * moved.stream().distinct().count() <= moved.size()
        || !near(sorted(mine), sorted(right))) {
      return Optional.empty();
    }
    List<Double> turned = new ArrayList<>(right);
    Collections.reverse(turned);
    return Optional.of(new NumberPattern.Reordered(near(mine, turned)));
  }

  private static List<Double> sorted(List<Double> numbers) {
    return numbers.stream().sorted().toList();
  }

  private static boolean follows(
      List<Double> mine, List<Double> right, DoubleUnaryOperator function) {
    return near(mine, right.stream().map(function::applyAsDouble).toList());
  }

  private static boolean near(List<Double> left, List<Double> right) {
    return IntStream.range(0, left.size())
        .allMatch(i -> Observation.near(left.get(i), right.get(i), SAME));
  }
}
