package chainrule.exercises.cases;

import chainrule.exercises.Verdict;
import chainrule.exercises.invoke.FlattenedValue;
import chainrule.exercises.invoke.ShapeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares what an answer showed with what a right one shows, and says how they differ. */
public final class Comparison {
  private static final int SHOWN = 3;

  /** A fraction with zeros at its end; what is to be kept of it is the first group. */
  private static final Pattern ZEROS = Pattern.compile("(\\.\\d*[1-9])0+(?=e|$)|\\.0+(?=e|$)");

  /** Off by no more than this share of the largest number: rounding, not another formula. */
  private static final double ROUNDED = 1e-5;

  private Comparison() {}

  /** Compares everything but side effects, and shows the call; empty when they agree. */
  public static Optional<CheckFailure> between(
      CaseRunner.Case mine, Observation expected, double tolerance) {
    return between(mine.observation(), expected, tolerance)
        .map(
            found -> {
              FlattenedValue yours = Objects.requireNonNull(mine.observation().values());
              return found.with(
                  mine.calls().of(yours, firstDifferent(yours, expected.values(), tolerance)));
            });
  }

  /** Returns the index of the first number that differs; 0 where it cannot be told. */
  private static int firstDifferent(
      FlattenedValue yours, @Nullable FlattenedValue wanted, double tolerance) {
    List<Double> right = wanted == null ? List.of() : wanted.numbers();
    return IntStream.range(0, Math.min(yours.numbers().size(), right.size()))
        .filter(i -> !Observation.near(yours.numbers().get(i), right.get(i), tolerance))
        .findFirst()
        .orElse(0);
  }

  /** Compares everything but side effects; empty when they agree. */
  static Optional<CheckFailure> between(Observation mine, Observation expected, double tolerance) {
    Optional<CheckFailure> shape = ofShape(mine, expected);
    if (shape.isPresent()) {
      return shape;
    }
    FlattenedValue yours = Objects.requireNonNull(mine.values());
    FlattenedValue wanted = Objects.requireNonNull(expected.values());
    if (!yours.texts().equals(wanted.texts())) {
      return Optional.of(
          CheckFailure.of(
              Verdict.WRONG, "yours " + yours.texts() + "   expected " + wanted.texts()));
    }
    return ofNumbers(yours, wanted, tolerance);
  }

  /** Compares shapes, then asks for finite numbers; empty when both are as expected. */
  public static Optional<CheckFailure> ofShape(Observation mine, Observation expected) {
    FlattenedValue yours = Objects.requireNonNull(mine.values());
    FlattenedValue wanted = expected.values();
    if (wanted == null) {
      return Optional.of(
          CheckFailure.of(Verdict.WRONG, "returned a value; expected: " + expected.failure()));
    }
    if (!yours.shape().equals(wanted.shape())) {
      return Optional.of(
          new CheckFailure(
              Verdict.WRONG, ShapeText.differences(yours.shape(), wanted.shape()), null, null));
    }
    return wanted.finite() ? ofFiniteness(yours) : Optional.empty();
  }

  /** Asks for finite numbers and no null; empty when so. */
  public static Optional<CheckFailure> ofSubstance(FlattenedValue yours) {
    return yours.shape().contains("null")
        ? Optional.of(
            CheckFailure.of(
                Verdict.WRONG,
                "yours " + ShapeText.words(yours.shape()) + "   expected arrays of numbers"))
        : ofFiniteness(yours);
  }

  /** Asks for finite numbers; empty when all are. */
  private static Optional<CheckFailure> ofFiniteness(FlattenedValue yours) {
    int bad = yours.firstNotFinite();
    return bad < 0
        ? Optional.empty()
        : Optional.of(
            CheckFailure.of(
                Verdict.WRONG,
                entry(yours, bad)
                    + "   yours "
                    + yours.numbers().get(bad)
                    + "   expected a finite number"));
  }

  /** Asks that no argument was changed and no array shared; empty when so. */
  public static Optional<CheckFailure> ofSideEffects(Observation mine) {
    List<String> details = new ArrayList<>();
    mine.touched().stream()
        .sorted()
        .forEach(name -> details.add("the caller's " + name + " was changed"));
    mine.aliased().stream().sorted().forEach(name -> details.add(aliased(name)));
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(new CheckFailure(Verdict.WRONG, List.copyOf(details), null, null));
  }

  private static String aliased(String name) {
    return switch (name) {
      case Observation.ROWS -> "several rows of the result are one and the same array";
      case Observation.EARLIER ->
          "this call changed the result of an earlier one; each call must return a new array";
      default -> "the result holds the caller's own array " + name;
    };
  }

  private static Optional<CheckFailure> ofNumbers(
      FlattenedValue yours, FlattenedValue wanted, double tolerance) {
    List<Integer> different =
        IntStream.range(0, yours.numbers().size())
            .filter(
                i -> !Observation.near(yours.numbers().get(i), wanted.numbers().get(i), tolerance))
            .boxed()
            .toList();
    if (different.isEmpty()) {
      return Optional.empty();
    }
    List<String> details = new ArrayList<>();
    different.stream().limit(SHOWN).forEach(i -> details.add(difference(yours, wanted, i)));
    if (different.size() > SHOWN) {
      details.add("… and " + (different.size() - SHOWN) + " more of " + yours.numbers().size());
    }
    boolean close = onlyRounded(yours.numbers(), wanted.numbers());
    if (close) {
      details.add("right to a few digits only, as finite differences or single precision are");
    } else {
      NumericRelation.between(yours, wanted).ifPresent(details::add);
    }
    return Optional.of(
        new CheckFailure(close ? Verdict.CLOSE : Verdict.WRONG, List.copyOf(details), null, null));
  }

  /** Whether every difference is small beside the largest expected number, and none is whole. */
  private static boolean onlyRounded(List<Double> yours, List<Double> wanted) {
    double scale = wanted.stream().mapToDouble(Math::abs).max().orElse(0);
    return IntStream.range(0, yours.size())
        .mapToDouble(i -> Math.abs(yours.get(i) - wanted.get(i)))
        .allMatch(off -> off <= ROUNDED * scale && (off == 0 || off != Math.rint(off)));
  }

  private static String difference(FlattenedValue yours, FlattenedValue wanted, int index) {
    double mine = yours.numbers().get(index);
    double right = wanted.numbers().get(index);
    boolean alike = Math.abs(mine - right) <= ROUNDED * Math.abs(right);
    return entry(yours, index)
        + "   yours "
        + (alike ? Double.toString(mine) : show(mine))
        + "   expected "
        + (alike ? Double.toString(right) : show(right));
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

  private static String entry(FlattenedValue values, int index) {
    String path = values.path(index);
    return path.isEmpty() ? "value" : path.startsWith("[") ? "entry " + path : path;
  }

  /** Returns a number as a report shows it: six digits, and no zeros at the end. */
  static String show(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : ZEROS
            .matcher(String.format(Locale.ROOT, "%.6g", value))
            .replaceFirst(found -> found.group(1) == null ? "" : found.group(1));
  }
}
