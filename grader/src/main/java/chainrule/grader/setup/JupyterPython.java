package chainrule.grader.setup;

import chainrule.grader.build.SetupException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Python of a Jupyter that is on the machine already.
 *
 * @param executable its interpreter
 */
public record JupyterPython(Path executable) {

  private static final String MODULE = "jupyter_client";

  private static final String MEND =
      "name the Python of your Jupyter with --python; without a Jupyter, ./chainrule lab brings one";

  /**
   * Finds the Python to install into.
   *
   * @param named the one asked for; null for that of the {@code jupyter} on the path, else the
   *     first on the path that knows Jupyter
   * @throws SetupException if it cannot import jupyter_client; the message says what to do
   */
  public static JupyterPython find(@Nullable Path named) {
    if (named != null && !SystemPython.has(named.toAbsolutePath(), MODULE)) {
      throw new SetupException(named + " cannot import " + MODULE + ": " + MEND);
    }
    return Optional.ofNullable(named)
        .map(Path::toAbsolutePath)
        .or(() -> SystemPython.having(MODULE, "jupyter"))
        .map(JupyterPython::new)
        .orElseThrow(
            () -> new SetupException("no Python on the path can import " + MODULE + ": " + MEND));
  }

  /** Returns a call of it, to which arguments are added. */
  ProcessBuilder call() {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(executable.toString())));
    builder.environment().put("PYTHONUTF8", "1");
    builder.environment().keySet().removeIf(name -> name.startsWith("JJAVA_"));
    return builder;
  }
}
