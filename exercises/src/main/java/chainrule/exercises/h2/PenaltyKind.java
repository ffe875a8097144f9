package chainrule.exercises.h2;

/** What a penalty on weights is made of. */
public enum PenaltyKind {
  /** {@code λ Σ W²}. */
  L2,
  /** {@code λ Σ |W|}. */
  L1,
  /** {@code λ Σ (β W² + |W|)}. */
  ELASTIC
}
