package chainrule.grader.execute;

import java.io.IOException;

/** No sandbox can be had, through no fault of the student: what was asked has no mark. */
final class SandboxUnavailableException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception whose message says what did not work. */
  SandboxUnavailableException(String message) {
    super(message);
  }

  /** Makes an exception whose message says what the sandbox did. */
  SandboxUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
