package chainrule.notebook.jjava;

import java.io.PrintWriter;

/** Why a cell failed, in words for its author; the kernel prints it in place of a stack trace. */
final class CellError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String trace;

  CellError(String message) {
    this(message, "");
  }

  /** Makes an error with lines below its message that say how the code came there. */
  CellError(String message, String trace) {
    super(message, null, false, false);
    this.trace = trace;
  }

  @Override
  public void printStackTrace(PrintWriter writer) {
    writer.println(getMessage());
    writer.print(trace);
  }
}
