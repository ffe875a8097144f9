package chainrule.grader.setup;

import chainrule.grader.build.Maven;
import chainrule.grader.build.SearchPath;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Python of a Jupyter that is on the machine already.
 *
 * @param executable its interpreter
 */
public record JupyterPython(Path executable) {

  private static final List<String> NAMES =
      Maven.isWindows() ? List.of("python.exe") : List.of("python3", "python");

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
    if (named != null) {
      JupyterPython python = new JupyterPython(named.toAbsolutePath());
      if (!python.knowsJupyter()) {
        throw new SetupException(named + " cannot import jupyter_client: " + MEND);
      }
      return python;
    }
    return Stream.concat(besideJupyter().stream(), onPath())
        .map(JupyterPython::new)
        .filter(JupyterPython::knowsJupyter)
        .findFirst()
        .orElseThrow(
            () -> new SetupException("no Python on the path can import jupyter_client: " + MEND));
  }

  /** Returns a call of it, to which arguments are added. */
  ProcessBuilder call() {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(executable.toString())));
    builder.environment().put("PYTHONUTF8", "1");
    builder.environment().keySet().removeIf(name -> name.startsWith("JJAVA_"));
    return builder;
  }

  private boolean knowsJupyter() {
    ProcessBuilder question = call();
    question.command().addAll(List.of("-c", "import jupyter_client"));
    try {
      Process process =
          question
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new SetupException("interrupted while " + executable + " ran", e);
    }
  }

  /** Programs of an environment lie beside its Python; a link to one leads there. */
  private static List<Path> besideJupyter() {
    Optional<Path> jupyter = SearchPath.find(Maven.isWindows() ? "jupyter.exe" : "jupyter");
    if (jupyter.isEmpty()) {
      return List.of();
    }
    try {
      Path programs = jupyter.get().toRealPath().resolveSibling("");
      return NAMES.stream().map(programs::resolve).filter(Files::isExecutable).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Stream<Path> onPath() {
    return NAMES.stream().flatMap(name -> SearchPath.find(name).stream());
  }
}
