package chainrule.grader.setup;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JupyterLab on the kit's root, reachable from this machine alone. */
public final class LabServer {

  private static final String OVERRIDES = "overrides.json";

  /** What the file browser leaves out: all that is not for the one who learns. */
  private static final String HIDDEN =
      Stream.of(
              "ARCHITECTURE.md",
              "CONTRIBUTING.md",
              "LICENSE",
              "__pycache__",
              "chainrule",
              "chainrule.cmd",
              "exercises",
              "grader",
              KitFolder.EDITION,
              "lib",
              "mvnw",
              "mvnw.cmd",
              "notebooks",
              "pom.xml",
              "target")
          .map(name -> "'" + name + "'")
          .collect(Collectors.joining(", ", "[", "]"));

  private static final int SECONDS_TO_STOP = 20;

  private final KitFolder kit;
  private final PythonEnvironment environment;

  /**
   * Makes a server that does not run yet.
   *
   * @param kit the copy of the kit to show
   * @param environment the environment with JupyterLab and the kernel
   */
  public LabServer(KitFolder kit, PythonEnvironment environment) {
    this.kit = kit;
    this.environment = environment;
  }

  /**
   * Lets pictures with scripts show in notebooks of the kit before their cells are run; without it
   * they stand still.
   *
   * @param notebooks as the kit made them
   * @throws IOException if Python cannot be started
   */
  public void trust(List<Path> notebooks) throws IOException {
    if (notebooks.isEmpty()) {
      return;
    }
    List<String> arguments = new ArrayList<>(List.of("nbformat.sign"));
    notebooks.forEach(notebook -> arguments.add(notebook.toString()));
    LoggedProcess.run(environment.module(arguments), kit.log("trust"), line -> {});
  }

  /**
   * Runs JupyterLab until it is stopped.
   *
   * @param port the port to listen on, 0 for any free one, null for the first free from 8888
   * @param browser whether to open a browser if there is a display
   * @param page the notebook to open, below the kit's root
   * @return JupyterLab's exit status
   * @throws IOException if it cannot be started
   */
  public int run(@Nullable Integer port, boolean browser, String page) throws IOException {
    writeSettings();
    Process server =
        environment
            .module(arguments(port, browser && hasDisplay(), page))
            .directory(kit.root().toFile())
            .inheritIO()
            .start();
    Thread stop = new Thread(() -> stop(server));
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      int status = server.waitFor();
      Runtime.getRuntime().removeShutdownHook(stop);
      return status == 0 ? 0 : 1;
    } catch (IllegalStateException e) {
      return 0; // Ctrl-C: the hook is already stopping the server
    } catch (InterruptedException e) {
      stop(server);
      throw new SetupException("interrupted while JupyterLab ran", e);
    }
  }

  private List<String> arguments(@Nullable Integer port, boolean browser, String page) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "jupyterlab",
                "--ServerApp.ip=127.0.0.1",
                "--ServerApp.root_dir=" + kit.root(),
                "--ServerApp.answer_yes=True",
                "--Application.log_level=WARN",
                "--LabApp.extension_manager=readonly",
                "--ContentsManager.hide_globs=" + HIDDEN,
                "--LabApp.default_url=/lab/tree/" + page,
                "--KernelSpecManager.allowed_kernelspecs={'java'}"));
    if (port != null) {
      arguments.add("--ServerApp.port=" + port);
      arguments.add("--ServerApp.port_retries=0");
    }
    if (!browser) {
      arguments.add("--no-browser");
    }
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--allow-root");
    }
    return arguments;
  }

  private void writeSettings() throws IOException {
    Path folder = Files.createDirectories(environment.share().resolve("lab/settings"));
    try (InputStream stream = LabServer.class.getResourceAsStream(OVERRIDES)) {
      Files.copy(stream, folder.resolve(OVERRIDES), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean hasDisplay() {
    String system = System.getProperty("os.name");
    return !system.equals("Linux")
        || System.getenv("DISPLAY") != null
        || System.getenv("WAYLAND_DISPLAY") != null;
  }

  private static void stop(Process server) {
    server.destroy();
    try {
      if (!server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
