package chainrule.notebook.jjava;

import chainrule.notebook.cell.ExecutedCells;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShellException;
import jdk.jshell.UnresolvedReferenceException;
import org.jspecify.annotations.Nullable;

/** Says of an exception that left a cell what it was and on which lines of which cells. */
final class CellFailure {

  private static final String RUNS_A_PART = "do_it$";

  private final ExecutedCells ran;

  CellFailure(ExecutedCells ran) {
    this.ran = ran;
  }

  CellError of(EvalException thrown) {
    StringBuilder trace = new StringBuilder(frames(thrown));
    for (JShellException cause = cause(thrown); cause != null; cause = cause(cause)) {
      trace.append("caused by ").append(summary(cause)).append('\n').append(frames(cause));
    }
    return new CellError(summary(thrown), trace.toString());
  }

  CellError of(UnresolvedReferenceException unresolved) {
    return new CellError(summary(unresolved));
  }

  private String summary(JShellException thrown) {
    if (thrown instanceof UnresolvedReferenceException unresolved) {
      return "cannot run " + unresolved.getSnippet().name() + ": " + lack(unresolved);
    }
    String type = thrown instanceof EvalException e ? e.getExceptionClassName() : "";
    String message = thrown.getMessage();
    boolean says = message != null && !message.isEmpty() && !message.equals("null");
    return type.substring(type.lastIndexOf('.') + 1)
        + (says ? ": " + message : "")
        + Arrays.stream(thrown.getStackTrace())
            .map(ran::place)
            .flatMap(Optional::stream)
            .findFirst()
            .map(place -> ", at " + place)
            .orElse("");
  }

  private String lack(UnresolvedReferenceException unresolved) {
    return ran.lacking(unresolved.getSnippet()).orElse("a name that it uses does not exist");
  }

  /** The frames down to the cell that was run; what is below is the kernel's. */
  private String frames(JShellException thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .takeWhile(frame -> !frame.getMethodName().equals(RUNS_A_PART))
        .map(frame -> "    at " + frame(frame) + "\n")
        .collect(Collectors.joining());
  }

  private String frame(StackTraceElement frame) {
    String method =
        frame.getClassName().isEmpty() || frame.getClassName().startsWith("REPL.")
            ? frame.getMethodName()
            : frame.getClassName() + "." + frame.getMethodName();
    return ran.place(frame)
        .map(place -> method.isEmpty() ? place.toString() : method + ", " + place)
        .orElseGet(frame::toString);
  }

  private static @Nullable JShellException cause(JShellException thrown) {
    return thrown.getCause() instanceof JShellException cause ? cause : null;
  }
}
