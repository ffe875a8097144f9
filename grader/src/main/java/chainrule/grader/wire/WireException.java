package chainrule.grader.wire;

import java.io.IOException;

/** The other side sent something that is no message, or more than is allowed. */
public final class WireException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean crash;

  /** Makes an exception whose message says what was found and what was expected. */
  public WireException(String message) {
    this(message, false);
  }

  private WireException(String message, boolean crash) {
    super(message);
    this.crash = crash;
  }

  static WireException crash() {
    return new WireException("the report of a crash", true);
  }

  /** Returns whether what came is what a Java virtual machine prints when it crashes. */
  public boolean isCrash() {
    return crash;
  }
}
