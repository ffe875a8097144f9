package chainrule.exercises.diagnosis;

import chainrule.exercises.cases.MistakePair;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Guesses from what two mistakes show alone how likely an answer makes both, entry by entry. An
 * entry that only one of them changes is its; one that both change is often the sum of the two
 * changes, or the product of the two factors.
 */
final class PairGuess {
  /** So many cases that failed are looked at, and half as many that did not. */
  private static final int LOOKED = 4;

  /** What it costs a pair that both change a number, and the answer has the one's or neither's. */
  private static final double MASKED = 0.6;

  private static final double MIXED = 1;

  /** That one changes a number and the answer has the right one, or yet another. */
  private static final double HIDDEN = 1.5;

  private static final double OTHER = 3;

  /** That neither changes a number and the answer has another. */
  private static final double UNKNOWN = 5;

  /** A pair that costs more than this, of each case, is not tried. */
  private static final double DEAREST = 2.5;

  private final BiFunction<String, Piece, Observation> shown;
  private final List<Piece> pieces;

  /**
   * Looks at some of the pieces.
   *
   * @param shown what a mistake shows on a piece
   */
  PairGuess(BiFunction<String, Piece, Observation> shown, List<Piece> pieces) {
    this.shown = shown;
    List<Piece> failed = pieces.stream().filter(Piece::isSubstantial).toList();
    if (failed.isEmpty()) {
      failed = pieces.stream().filter(Piece::failed).toList();
    }
    List<Piece> looked = new ArrayList<>(spread(failed, LOOKED));
    looked.addAll(spread(pieces.stream().filter(it -> !it.failed()).toList(), LOOKED / 2));
    this.pieces = looked;
  }

  /** Returns the likeliest pairs, the likeliest first; none that hardly explains anything. */
  List<MistakePair> likeliest(List<MistakePair> pairs, int most) {
    Map<MistakePair, Double> costs = new HashMap<>();
    for (MistakePair pair : pairs) {
      double cost = cost(pair);
      if (cost <= DEAREST * pieces.size()) {
        costs.put(pair, cost);
      }
    }
    return pairs.stream()
        .filter(costs::containsKey)
        .sorted(Comparator.comparingDouble(pair -> Objects.requireNonNull(costs.get(pair))))
        .limit(most)
        .toList();
  }

  private static List<Piece> spread(List<Piece> all, int most) {
    int size = Math.min(all.size(), most);
    return IntStream.range(0, size).mapToObj(i -> all.get(i * all.size() / size)).toList();
  }

  private double cost(MistakePair pair) {
    double cost = 0;
    for (Piece piece : pieces) {
      Observation one = shown.apply(pair.one(), piece);
      Observation other = shown.apply(pair.other(), piece);
      cost += effects(piece, one, other) + outcome(piece, one, other);
    }
    return cost;
  }

  private static double effects(Piece piece, Observation one, Observation other) {
    Observation mine = piece.seen().mine();
    if (one.sameEffects(piece.right()) && other.sameEffects(piece.right())) {
      return mine.sameEffects(piece.right()) ? 0 : UNKNOWN;
    }
    Set<String> touched = new HashSet<>(one.touched());
    touched.addAll(other.touched());
    if (touched.equals(mine.touched())) {
      return 0;
    }
    return mine.sameEffects(one) || mine.sameEffects(other) ? MASKED : OTHER;
  }

  private static double outcome(Piece piece, Observation one, Observation other) {
    Observation mine = piece.seen().mine();
    FlattenedValue values = mine.values();
    FlattenedValue right = piece.right().values();
    if (values == null || right == null) {
      boolean explained = mine.sameOutcome(one) || mine.sameOutcome(other);
      boolean failing = one.values() == null || other.values() == null;
      return explained ? 0 : failing ? OTHER : UNKNOWN;
    }
    if (!hasShape(piece.right(), values) && !hasShape(one, values) && !hasShape(other, values)) {
      return UNKNOWN;
    }
    return ofNumbers(values, right, one.values(), other.values());
  }

  private static boolean hasShape(Observation shown, FlattenedValue values) {
    return shown.values() != null && shown.values().shape().equals(values.shape());
  }

  private static double ofNumbers(
      FlattenedValue mine,
      FlattenedValue right,
      @Nullable FlattenedValue one,
      @Nullable FlattenedValue other) {
    int size = mine.numbers().size();
    double cost = 0;
    for (int k = 0; k < size; k++) {
      cost +=
          entry(
              mine.numbers().get(k),
              number(right, k),
              one == null ? Double.NaN : number(one, k),
              other == null ? Double.NaN : number(other, k));
    }
    double texts =
        mine.texts().equals(right.texts())
                || (one != null && mine.texts().equals(one.texts()))
                || (other != null && mine.texts().equals(other.texts()))
            ? 0
            : OTHER;
    double failing = (one == null ? MIXED : 0) + (other == null ? MIXED : 0);
    return texts + failing + (size == 0 ? 0 : cost / size);
  }

  private static double number(FlattenedValue values, int k) {
    return k < values.numbers().size() ? values.numbers().get(k) : Double.NaN;
  }

  private static double entry(double mine, double right, double one, double other) {
    boolean oneSame = Observation.same(one, right);
    boolean otherSame = Observation.same(other, right);
    if (Observation.same(mine, right)) {
      return oneSame && otherSame ? 0 : oneSame || otherSame ? HIDDEN : MIXED;
    }
    if (oneSame && otherSame) {
      return UNKNOWN;
    }
    boolean byOne = Observation.same(mine, one);
    boolean byOther = Observation.same(mine, other);
    if (oneSame || otherSame) {
      return byOne || byOther ? 0 : OTHER;
    }
    boolean together =
        Observation.same(mine, one + other - right) || Observation.same(mine, one * other / right);
    return together ? 0 : byOne || byOther ? MASKED : MIXED;
  }
}
