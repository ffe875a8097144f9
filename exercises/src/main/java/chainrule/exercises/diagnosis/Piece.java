package chainrule.exercises.diagnosis;

import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.Observation;

/**
 * A piece of evidence: one case.
 *
 * @param seen what the answer showed
 * @param right what a right answer shows
 * @param failed whether that is something else, and a check failed for it
 */
record Piece(CaseHistory.Seen seen, Observation right, boolean failed) {
  /** Whether a mistake shows just what the answer does. */
  boolean explainedBy(Observation wrong) {
    return wrong.matches(seen.mine());
  }

  /** Whether each part of what a mistake shows is either the answer's or right. */
  boolean allows(Observation wrong) {
    return (wrong.sameOutcome(seen.mine()) || wrong.sameOutcome(right))
        && (wrong.sameEffects(seen.mine()) || wrong.sameEffects(right));
  }

  /** Whether nothing speaks against either of two mistakes, and each part is one's or right. */
  boolean explainedByEither(Observation one, Observation other) {
    return allows(one) && allows(other) && isShownBy(one, other);
  }

  private boolean isShownBy(Observation one, Observation other) {
    return (one.sameOutcome(seen.mine()) || other.sameOutcome(seen.mine()))
        && (one.sameEffects(seen.mine()) || other.sameEffects(seen.mine()));
  }

  /** Whether the answer returned something wrong, or did it to an array. */
  boolean isSubstantial() {
    return failed && (seen.mine().values() != null || !seen.mine().sameEffects(right));
  }
}
