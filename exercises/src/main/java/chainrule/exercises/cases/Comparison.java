package chainrule.exercises.cases;

import chainrule.exercises.Verdict;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.ShapeText;
import chainrule.exercises.finding.SideEffect;
import chainrule.exercises.finding.ValueFinding;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares what an answer showed with what a right one shows, and says how they differ. */
public final class Comparison {
  private static final int SHOWN = 3;

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
              return found
                  .with(FactorOrigin.of(found.findings(), mine.calls()))
                  .with(
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
              Verdict.WRONG, new ValueFinding.TextsDiffer(yours.texts(), wanted.texts())));
    }
    return ofNumbers(yours, wanted, tolerance);
  }

  /** Compares shapes, then asks for finite numbers; empty when both are as expected. */
  public static Optional<CheckFailure> ofShape(Observation mine, Observation expected) {
    FlattenedValue yours = Objects.requireNonNull(mine.values());
    FlattenedValue wanted = expected.values();
    if (wanted == null) {
      return Optional.of(
          CheckFailure.of(
              Verdict.WRONG, new ValueFinding.FailureExpected(String.valueOf(expected.failure()))));
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
    return yours.holdsNull()
        ? Optional.of(CheckFailure.of(Verdict.WRONG, new ValueFinding.HoldsNull(yours.shape())))
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
                new ValueFinding.NotFinite(yours.path(bad), yours.numbers().get(bad))));
  }

  /** Asks that no argument was changed and no array shared; empty when so. */
  public static Optional<CheckFailure> ofSideEffects(Observation mine) {
    List<Finding> effects = new ArrayList<>();
    mine.touched().stream()
        .sorted()
        .forEach(name -> effects.add(new SideEffect.ArgumentChanged(name)));
    mine.aliased().stream().sorted().forEach(name -> effects.add(aliased(name)));
    return effects.isEmpty()
        ? Optional.empty()
        : Optional.of(new CheckFailure(Verdict.WRONG, List.copyOf(effects), null, null));
  }

  private static SideEffect aliased(String name) {
    return switch (name) {
      case Observation.ROWS -> new SideEffect.RowsShared();
      case Observation.EARLIER -> new SideEffect.EarlierChanged();
      default -> new SideEffect.ArgumentReturned(name);
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
    List<Finding> findings = new ArrayList<>();
    different.stream().limit(SHOWN).forEach(i -> findings.add(difference(yours, wanted, i)));
    if (different.size() > SHOWN) {
      findings.add(
          new ValueFinding.MoreNumbersDiffer(different.size() - SHOWN, yours.numbers().size()));
    }
    boolean close = onlyRounded(yours.numbers(), wanted.numbers());
    if (close) {
      findings.add(new ValueFinding.FewDigits());
    } else {
      NumericRelation.between(yours, wanted).ifPresent(findings::add);
    }
    return Optional.of(
        new CheckFailure(close ? Verdict.CLOSE : Verdict.WRONG, List.copyOf(findings), null, null));
  }

  /** Whether every difference is small beside the largest expected number, and none is whole. */
  private static boolean onlyRounded(List<Double> yours, List<Double> wanted) {
    double scale = wanted.stream().mapToDouble(Math::abs).max().orElse(0);
    return IntStream.range(0, yours.size())
        .mapToDouble(i -> Math.abs(yours.get(i) - wanted.get(i)))
        .allMatch(off -> off <= ROUNDED * scale && (off == 0 || off != Math.rint(off)));
  }

  private static Finding difference(FlattenedValue yours, FlattenedValue wanted, int index) {
    return new ValueFinding.NumberDiffers(
        yours.path(index), yours.numbers().get(index), wanted.numbers().get(index));
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
}
