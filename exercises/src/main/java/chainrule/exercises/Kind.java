package chainrule.exercises;

/** What a check looks at, in the order in which the checks of a question are asked. */
public enum Kind {
  /** Runs at all, has the right shape, is finite. */
  SHAPE("shape"),
  /** Gives the expected numbers. */
  VALUES("values"),
  /** Leaves the caller's arrays alone and hands out arrays of its own. */
  ARGUMENTS("arguments"),
  /** Agrees with a numerical gradient. */
  GRADIENT("gradient"),
  /** Agrees with the reference on random cases. */
  RANDOM("random cases"),
  /** Keeps what must not change. */
  INVARIANCE("invariance"),
  /** Gets where the algorithm must get. */
  CONVERGENCE("convergence");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** Returns the word a reader sees. */
  public String label() {
    return label;
  }
}
