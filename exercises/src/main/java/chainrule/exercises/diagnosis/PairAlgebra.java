package chainrule.exercises.diagnosis;

import chainrule.exercises.cases.Observation;
import chainrule.exercises.invoke.FlattenedValue;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether an answer is explained by two mistakes together, entry by entry, without an answer that
 * makes both. Where one of them changes a number the answer's must be that one's; where both do, it
 * must have both changes, as a sum or as a product of factors. Each must have numbers that nothing
 * else explains; a whole number comes about in too many ways to tell.
 */
final class PairAlgebra {
  private static final int WHOLE = 64;

  private int ofOne;
  private int ofOther;
  private int ofBoth;

  private PairAlgebra() {}

  /**
   * Returns whether two mistakes explain every piece and each is needed.
   *
   * @param one what one mistake shows on each piece
   * @param other what the other shows
   */
  static boolean explains(List<Piece> pieces, List<Observation> one, List<Observation> other) {
    PairAlgebra algebra = new PairAlgebra();
    for (int i = 0; i < pieces.size(); i++) {
      if (!algebra.adds(pieces.get(i), one.get(i), other.get(i))) {
        return false;
      }
    }
    return algebra.tells();
  }

  private boolean tells() {
    return (ofOne > 0 && ofOther > 0) || (ofBoth > 1 && ofOne + ofOther > 0) || ofBoth > 2;
  }

  private boolean adds(Piece piece, Observation one, Observation other) {
    return hasEffects(piece, one, other) && hasOutcome(piece, one, other);
  }

  private static boolean hasEffects(Piece piece, Observation one, Observation other) {
    Observation mine = piece.seen().mine();
    Set<String> touched = new HashSet<>(one.touched());
    touched.addAll(other.touched());
    return mine.sameEffects(one) || mine.sameEffects(other) || touched.equals(mine.touched());
  }

  private boolean hasOutcome(Piece piece, Observation one, Observation other) {
    Observation mine = piece.seen().mine();
    Observation right = piece.right();
    if (!isLike(mine, right) || !isLike(one, right) || !isLike(other, right)) {
      boolean byOne = mine.sameOutcome(one) && !one.sameOutcome(right);
      boolean byOther = mine.sameOutcome(other) && !other.sameOutcome(right);
      boolean substantial = piece.isSubstantial();
      ofOne += byOne && !byOther && substantial ? 1 : 0;
      ofOther += byOther && !byOne && substantial ? 1 : 0;
      return byOne || byOther;
    }
    return mine.values() == null
        || hasNumbers(numbers(mine), numbers(right), numbers(one), numbers(other));
  }

  /** Whether both returned something of one shape, or both failed in the same way. */
  private static boolean isLike(Observation shown, Observation right) {
    FlattenedValue values = shown.values();
    FlattenedValue wanted = right.values();
    if (values == null || wanted == null) {
      return shown.sameOutcome(right);
    }
    return values.shape().equals(wanted.shape()) && values.texts().equals(wanted.texts());
  }

  private static List<Double> numbers(Observation shown) {
    return Objects.requireNonNull(shown.values()).numbers();
  }

  private boolean hasNumbers(
      List<Double> mine, List<Double> right, List<Double> one, List<Double> other) {
    for (int k = 0; k < mine.size(); k++) {
      if (!hasNumber(mine.get(k), right.get(k), one.get(k), other.get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasNumber(double mine, double right, double one, double other) {
    boolean byOne = !Observation.same(one, right);
    boolean byOther = !Observation.same(other, right);
    int weight = isTelling(mine) ? 1 : 0;
    if (byOne && byOther) {
      ofBoth += weight;
      return !Observation.same(mine, right)
          && (Observation.same(mine, one + other - right)
              || Observation.same(mine, one * other / right));
    }
    ofOne += byOne ? weight : 0;
    ofOther += byOther ? weight : 0;
    return Observation.same(mine, byOne ? one : byOther ? other : right);
  }

  private static boolean isTelling(double number) {
    return number != Math.rint(number) || Math.abs(number) > WHOLE;
  }
}
