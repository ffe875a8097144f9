package chainrule.exercises.cases;

import chainrule.exercises.finding.NumberPattern;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.ArrayList;
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
    List<Double> mine = yours.numbers();
    List<Double> right = wanted.numbers();
    if (mine.size() < FEWEST || !(yours.finite() && wanted.finite())) {
      return Optional.empty();
    }
    if (mine.stream().distinct().count() == 1) {
      return Optional.of(new NumberPattern.AllAlike(mine.get(0)));
    }
    return ratio(mine, right)
        .or(() -> offset(mine, right))
        .or(() -> function(mine, right, Math::abs, NumberPattern.Formula.ABSOLUTE_VALUE))
        .or(() -> function(mine, right, v -> v * v, NumberPattern.Formula.SQUARE))
        .or(() -> function(mine, right, Math::sqrt, NumberPattern.Formula.SQUARE_ROOT))
        .or(() -> order(mine, right));
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

  private static Optional<NumberPattern> order(List<Double> mine, List<Double> right) {
    if (!near(sorted(mine), sorted(right))) {
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
