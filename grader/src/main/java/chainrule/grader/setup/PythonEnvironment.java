package chainrule.grader.setup;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.Maven;
import chainrule.grader.build.SetupException;
import chainrule.grader.build.SetupLock;
import chainrule.grader.build.StatusLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The private Python environment with JupyterLab and the kernel, every version pinned. */
public final class PythonEnvironment {

  private static final String REQUIREMENTS = "requirements.txt";

  private final KitFolder kit;
  private final StatusLine status;

  /**
   * Makes a handle; nothing is created yet.
   *
   * @param kit the copy of the kit that the environment belongs to
   * @param status where to show progress
   */
  public PythonEnvironment(KitFolder kit, StatusLine status) {
    this.kit = kit;
    this.status = status;
  }

  /**
   * Makes or refreshes the environment; an interrupted attempt is taken up again.
   *
   * @throws IOException if it cannot be written
   * @throws SetupException if Python is missing or pip fails
   */
  public void ensure() throws IOException {
    if (isFresh()) {
      return;
    }
    SetupLock lock = SetupLock.acquire(kit, status);
    try (lock) {
      if (!isFresh()) {
        make();
      }
    }
  }

  /** Returns the environment's interpreter. */
  public Path python() {
    return kit.venv().resolve(Maven.isWindows() ? "Scripts/python.exe" : "bin/python");
  }

  /** Returns the folder where tools of the environment look for kernels and settings. */
  public Path share() {
    return kit.venv().resolve("share/jupyter");
  }

  /**
   * Prepares a call of a Python module that sees this environment and no other.
   *
   * @param arguments what follows {@code python -m}
   * @return the call, not yet started
   */
  public ProcessBuilder module(List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("-m"));
    all.addAll(arguments);
    return call(all);
  }

  /**
   * Prepares a call of Python that sees this environment and no other.
   *
   * @param arguments what follows {@code python}
   * @return the call, not yet started
   */
  public ProcessBuilder call(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(python().toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(List.of("PYTHONHOME", "PYTHONPATH", "JUPYTER_PATH"));
    environment.keySet().removeIf(name -> name.startsWith("JJAVA_"));
    Path jupyter = kit.state().resolve("jupyter");
    environment.put("PYTHONNOUSERSITE", "1");
    environment.put("PYTHONUTF8", "1");
    environment.put("JUPYTER_PREFER_ENV_PATH", "1");
    environment.put("JUPYTER_PLATFORM_DIRS", "1");
    environment.put("JUPYTER_CONFIG_DIR", jupyter.resolve("config").toString());
    environment.put("JUPYTER_DATA_DIR", jupyter.resolve("data").toString());
    return builder;
  }

  /** Tells whether all pinned packages are installed for the Python that is there. */
  public boolean isFresh() throws IOException {
    return Files.isExecutable(python())
        && Files.exists(stamp())
        && Files.readString(stamp()).equals(fingerprint());
  }

  private void make() throws IOException {
    status.show("making the Python environment");
    Files.deleteIfExists(stamp());
    Path python = SystemPython.find();
    int made =
        LoggedProcess.run(
            new ProcessBuilder(
                python.toString(), "-I", "-m", "venv", "--clear", kit.venv().toString()),
            kit.log("venv"),
            line -> {});
    if (made != 0) {
      throw new SetupException(
          python + " could not make " + kit.venv() + " (log: " + kit.log("venv") + ")");
    }
    install();
    Files.writeString(stamp(), fingerprint());
  }

  private void install() throws IOException {
    Path file = Files.writeString(kit.state().resolve(REQUIREMENTS), requirements());
    status.show("fetching JupyterLab");
    PipProgress progress = new PipProgress(status, (int) requirements().lines().count());
    ProcessBuilder pip =
        module(
            List.of(
                "pip",
                "install",
                "--no-input",
                "--disable-pip-version-check",
                "--progress-bar=off",
                "--no-deps",
                "--requirement",
                file.toString()));
    Path log = kit.log("pip");
    if (LoggedProcess.run(pip, log, progress) != 0) {
      throw new SetupException(progress.reason(log));
    }
  }

  private Path stamp() {
    return kit.venv().resolve("chainrule.stamp");
  }

  /** What the environment was made from; the real path changes with the system's Python. */
  private String fingerprint() throws IOException {
    return python().toRealPath() + "\n" + requirements();
  }

  private static String requirements() throws IOException {
    try (InputStream stream = PythonEnvironment.class.getResourceAsStream(REQUIREMENTS)) {
      if (stream == null) {
        throw new IllegalStateException(REQUIREMENTS + " is not in the grader's jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
