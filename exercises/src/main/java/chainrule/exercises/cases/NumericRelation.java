package chainrule.exercises.cases;

import chainrule.exercises.invoke.FlattenedValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** What all numbers of a wrong result have in common, as a line of a report. */
final class NumericRelation {
  private static final double SAME = 1e-6;
  private static final int FEWEST = 2;

  private NumericRelation() {}

  /** Returns how all numbers differ from those expected; empty where each does in its own way. */
  static Optional<String> between(FlattenedValue yours, FlattenedValue wanted) {
    List<Double> mine = yours.numbers();
    List<Double> right = wanted.numbers();
    if (mine.size() < FEWEST || !(yours.finite() && wanted.finite())) {
      return Optional.empty();
    }
    if (mine.stream().distinct().count() == 1) {
      return Optional.of("every entry is " + Comparison.show(mine.get(0)));
    }
    return ratio(mine, right)
        .or(() -> offset(mine, right))
        .or(() -> function(mine, right, Math::abs, "the absolute value of the expected one"))
        .or(() -> function(mine, right, v -> v * v, "the square of the expected one"))
        .or(() -> function(mine, right, Math::sqrt, "the square root of the expected one"))
        .or(() -> order(mine, right));
  }

  private static Optional<String> ratio(List<Double> mine, List<Double> right) {
    return Comparison.ratio(mine, right)
        .map(
            ratio ->
                ratio == -1
                    ? "every entry has the opposite sign"
                    : String.format(
                        Locale.ROOT, "every entry is %.4g times the expected one", ratio));
  }

  private static Optional<String> offset(List<Double> mine, List<Double> right) {
    double gap = mine.get(0) - right.get(0);
    return Math.abs(gap) > SAME && follows(mine, right, v -> v + gap)
        ? Optional.of(
            "every entry is %s too %s"
                .formatted(Comparison.show(Math.abs(gap)), gap > 0 ? "large" : "small"))
        : Optional.empty();
  }

  private static Optional<String> function(
      List<Double> mine, List<Double> right, DoubleUnaryOperator function, String name) {
    return follows(mine, right, function)
        ? Optional.of("every entry is " + name)
        : Optional.empty();
  }

  private static Optional<String> order(List<Double> mine, List<Double> right) {
    if (!near(sorted(mine), sorted(right))) {
      return Optional.empty();
    }
    List<Double> turned = new ArrayList<>(right);
    Collections.reverse(turned);
    return Optional.of(
        near(mine, turned)
            ? "the expected numbers, in reverse order"
            : "the expected numbers, in another order");
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
