package chainrule.exercises.examine;

import chainrule.exercises.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Compares what an answer showed with what a right one shows, and says how they differ. */
final class Comparison {
  private static final int SHOWN = 3;

  private Comparison() {}

  /** Compares everything but side effects; empty when they agree. */
  static Optional<Finding> between(Observation mine, Observation expected, double tolerance) {
    Optional<Finding> shape = ofShape(mine, expected);
    if (shape.isPresent()) {
      return shape;
    }
    Values yours = Objects.requireNonNull(mine.values());
    Values wanted = Objects.requireNonNull(expected.values());
    if (!yours.texts().equals(wanted.texts())) {
      return Optional.of(
          Finding.of(Verdict.WRONG, "yours " + yours.texts() + "   expected " + wanted.texts()));
    }
    return ofNumbers(yours, wanted, tolerance);
  }

  /** Compares shapes, then asks for finite numbers; empty when both are as expected. */
  static Optional<Finding> ofShape(Observation mine, Observation expected) {
    Values yours = Objects.requireNonNull(mine.values());
    Values wanted = expected.values();
    if (wanted == null) {
      return Optional.of(
          Finding.of(Verdict.WRONG, "returned a value; expected: " + expected.failure()));
    }
    if (!yours.shape().equals(wanted.shape())) {
      return Optional.of(
          Finding.of(
              Verdict.WRONG, "shape   yours " + yours.shape() + "   expected " + wanted.shape()));
    }
    int bad = wanted.finite() ? yours.firstNotFinite() : -1;
    return bad < 0
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                Verdict.WRONG,
                entry(yours, bad)
                    + "   yours "
                    + yours.numbers().get(bad)
                    + "   expected a finite number"));
  }

  /** Asks that no argument was changed and no array shared; empty when so. */
  static Optional<Finding> ofSideEffects(Observation mine) {
    List<String> details = new ArrayList<>();
    mine.touched().stream()
        .sorted()
        .forEach(name -> details.add("the caller's " + name + " was changed"));
    mine.aliased().stream()
        .sorted()
        .forEach(
            name ->
                details.add(
                    name.equals("rows")
                        ? "several rows of the result are one and the same array"
                        : "the result holds the caller's own array " + name));
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(Verdict.WRONG, List.copyOf(details), null, null));
  }

  private static Optional<Finding> ofNumbers(Values yours, Values wanted, double tolerance) {
    List<String> details = new ArrayList<>();
    int different = 0;
    for (int i = 0; i < yours.numbers().size(); i++) {
      double mine = yours.numbers().get(i);
      double right = wanted.numbers().get(i);
      if (!Observation.near(mine, right, tolerance)) {
        different++;
        if (different <= SHOWN) {
          details.add(entry(yours, i) + "   yours " + show(mine) + "   expected " + show(right));
        }
      }
    }
    if (different > SHOWN) {
      details.add("… and " + (different - SHOWN) + " more of " + yours.numbers().size());
    }
    ratio(yours.numbers(), wanted.numbers())
        .ifPresent(
            ratio ->
                details.add(
                    String.format(
                        Locale.ROOT, "every entry is %.4g times the expected one", ratio)));
    return different == 0
        ? Optional.empty()
        : Optional.of(new Finding(Verdict.WRONG, List.copyOf(details), null, null));
  }

  /** Returns the one factor between all entries, where there is one and several entries have it. */
  static Optional<Double> ratio(List<Double> yours, List<Double> wanted) {
    double ratio = Double.NaN;
    int count = 0;
    for (int i = 0; i < yours.size(); i++) {
      if (wanted.get(i) == 0 && yours.get(i) == 0) {
        continue;
      }
      double here = yours.get(i) / wanted.get(i);
      if (!Double.isFinite(here) || (count > 0 && !Observation.near(here, ratio, 1e-6))) {
        return Optional.empty();
      }
      ratio = here;
      count++;
    }
    return count < 2 || Observation.near(ratio, 1, 1e-6) ? Optional.empty() : Optional.of(ratio);
  }

  private static String entry(Values values, int index) {
    String path = values.paths().get(index);
    return path.isEmpty() ? "value" : path.startsWith("[") ? "entry " + path : path;
  }

  private static String show(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.6g", value);
  }
}
