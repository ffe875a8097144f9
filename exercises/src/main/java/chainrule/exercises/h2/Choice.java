package chainrule.exercises.h2;

/** One of the statements that a question offers. */
public enum Choice {
  A,
  B,
  C,
  D
}
