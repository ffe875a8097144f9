package chainrule.grader.command;

/** What the exit status of every call means. */
public final class ExitStatus {

  /** Everything asked for is done. */
  public static final int DONE = 0;

  /** A check or a test failed, or the machine lacks something that the message names. */
  public static final int FAILED = 1;

  /** The call itself is wrong. */
  public static final int USAGE = 2;

  /** Something could not be graded; the output names it. */
  public static final int UNGRADED = 3;

  /** Ctrl-C; what was done by then is kept. */
  public static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
