package chainrule.grader.judge;

import java.io.IOException;

/** No sandbox can be had, through no fault of the student: what was asked has no mark. */
final class SandboxFault extends IOException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception whose message says what did not work. */
  SandboxFault(String message) {
    super(message);
  }

  /** Makes an exception whose message says what the sandbox did. */
  SandboxFault(String message, Throwable cause) {
    super(message, cause);
  }
}
