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

/**
 * A private Python environment, every version pinned: that of JupyterLab and the kernel, or
 * another.
 */
public final class PythonEnvironment {

  private static final String LAB = "requirements.txt";

  private final KitFolder kit;
  private final StatusLine status;
  private final Path folder;
  private final String requirements;
  private final String what;

  /**
   * Makes a handle; nothing is created yet.
   *
   * @param kit the copy of the kit that the environment belongs to
   * @param status where to show progress
   */
  public PythonEnvironment(KitFolder kit, StatusLine status) {
    this(kit, status, kit.venv(), LAB, "JupyterLab");
  }

  private PythonEnvironment(
      KitFolder kit, StatusLine status, Path folder, String requirements, String what) {
    this.kit = kit;
    this.status = status;
    this.folder = folder;
    this.requirements = requirements;
    this.what = what;
  }

  /**
   * Returns the environment that makes the course's site, which students never need.
   *
   * @param kit the copy of the kit that the environment belongs to
   * @param status where to show progress
   */
  public static PythonEnvironment ofSite(KitFolder kit, StatusLine status) {
    Path folder = kit.state().resolve("site-venv");
    return new PythonEnvironment(kit, status, folder, "site-requirements.txt", "Sphinx");
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
    return folder.resolve(Maven.isWindows() ? "Scripts/python.exe" : "bin/python");
  }

  /** Returns the folder where tools of the environment look for kernels and settings. */
  public Path share() {
    return folder.resolve("share/jupyter");
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
            new ProcessBuilder(python.toString(), "-I", "-m", "venv", "--clear", folder.toString()),
            kit.log("venv"),
            line -> {});
    if (made != 0) {
      throw new SetupException(
          python + " could not make " + folder + " (log: " + kit.log("venv") + ")");
    }
    install();
    Files.writeString(stamp(), fingerprint());
  }

  private void install() throws IOException {
    Path file = Files.writeString(kit.state().resolve(requirements), requirements());
    status.show("fetching " + what);
    PipProgress progress = new PipProgress(status, what, (int) requirements().lines().count());
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
    return folder.resolve("chainrule.stamp");
  }

  /** What the environment was made from; the real path changes with the system's Python. */
  private String fingerprint() throws IOException {
    return python().toRealPath() + "\n" + requirements();
  }

  /**
   * Returns a package with the version that the kit is tested with, as pip takes it.
   *
   * @param name the package
   */
  static String requirement(String name) throws IOException {
    return read(LAB)
        .lines()
        .filter(line -> line.startsWith(name + "=="))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " is not in " + LAB));
  }

  private String requirements() throws IOException {
    return read(requirements);
  }

  private static String read(String requirements) throws IOException {
    try (InputStream stream = PythonEnvironment.class.getResourceAsStream(requirements)) {
      if (stream == null) {
        throw new IllegalStateException(requirements + " is not in the grader's jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
