package chainrule.grader.wire;

import java.io.IOException;

/** A value of our own side is larger, deeper or longer than the wire allows. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception whose message says what was found and what is allowed. */
  public TooLargeException(String message) {
    super(message);
  }
}
