package chainrule.grader.isolation;

import java.io.IOException;

/** No sandbox can be had on this machine; the message says why and what helps. */
public final class JailException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception. */
  public JailException(String message) {
    super(message);
  }
}
