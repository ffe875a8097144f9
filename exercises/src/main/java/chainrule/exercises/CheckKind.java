package chainrule.exercises;

/** What a check looks at, in the order in which the checks of a question are asked. */
public enum CheckKind {
  /** Runs at all, has the right shape, is finite. */
  SHAPE("shape", false),
  /** Gives the expected numbers. */
  VALUES("values", true),
  /** Leaves the caller's arrays alone and hands out arrays of its own. */
  ARGUMENTS("arguments", false),
  /** Agrees with a numerical gradient. */
  GRADIENT("gradient", true),
  /** Agrees with the reference on random cases. */
  RANDOM("random cases", true),
  /** Keeps what must not change. */
  INVARIANCE("invariance", false),
  /** Gets where the algorithm must get. */
  CONVERGENCE("convergence", true);

  private final String label;
  private final boolean substance;

  CheckKind(String label, boolean substance) {
    this.label = label;
    this.substance = substance;
  }

  /**
   * Returns whether only an answer that does something of what is asked can pass. The other kinds
   * look at form: they earn nothing until one of these is passed.
   */
  public boolean isSubstance() {
    return substance;
  }

  /** Returns the word a reader sees. */
  public String label() {
    return label;
  }
}
