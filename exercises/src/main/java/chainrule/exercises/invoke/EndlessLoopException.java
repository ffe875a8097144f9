package chainrule.exercises.invoke;

/**
 * Thrown by a known mistake of ours where the student's version of it would loop for ever.
 *
 * <p>It is never sent over the wire, and no answer of a student can gain anything by throwing it:
 * out of time is what it says.
 */
public final class EndlessLoopException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
