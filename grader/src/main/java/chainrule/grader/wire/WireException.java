package chainrule.grader.wire;

import java.io.IOException;

/** The other side sent something that is no message, or more than is allowed. */
public final class WireException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception whose message says what was found and what was expected. */
  public WireException(String message) {
    super(message);
  }
}
