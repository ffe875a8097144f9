package chainrule.grader.bench;

import chainrule.grader.build.SetupException;
import chainrule.grader.setup.SystemPython;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A Python environment of the benchmarks' own, with the peers in it, made on first use. */
final class PeerEnvironment {

  private final Path folder;
  private final List<String> requirements;

  /** Keeps everything in one folder; the requirements are what pip is to install. */
  PeerEnvironment(Path folder, List<String> requirements) {
    this.folder = folder;
    this.requirements = List.copyOf(requirements);
  }

  /** Makes the environment unless it is there already with the same requirements. */
  void ensure() throws IOException {
    if (Files.exists(ready()) && Files.readAllLines(ready()).equals(requirements)) {
      return;
    }
    Files.createDirectories(folder);
    Path venv = folder.resolve("venv");
    run(List.of(SystemPython.find().toString(), "-m", "venv", "--clear", venv.toString()));
    List<String> install = new ArrayList<>();
    install.addAll(List.of(python().toString(), "-m", "pip", "install", "--quiet"));
    install.add("--disable-pip-version-check");
    install.addAll(requirements);
    run(install);
    Files.write(ready(), requirements);
  }

  /** Returns the folder of the environment and of everything beside it. */
  Path folder() {
    return folder;
  }

  /** Returns the environment's interpreter. */
  Path python() {
    Path windows = folder.resolve("venv/Scripts/python.exe");
    return Files.exists(windows) ? windows : folder.resolve("venv/bin/python");
  }

  /** Lays a script of ours into the folder and returns where. */
  Path script(String name) throws IOException {
    Path script = folder.resolve(name);
    try (InputStream resource = PeerEnvironment.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("bench: no resource " + name);
      }
      Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
    }
    return script;
  }

  /**
   * Runs a script of ours to its end and returns what it printed.
   *
   * @param log where its errors are added
   */
  String printed(String name, Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(python().toString(), script(name).toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    byte[] bytes = builder.start().getInputStream().readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Path ready() {
    return folder.resolve("venv/.ready");
  }

  private void run(List<String> command) throws IOException {
    Path log = folder.resolve("setup.log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      int status = builder.start().waitFor();
      if (status != 0) {
        throw new SetupException(
            "bench: "
                + String.join(" ", command)
                + " ended with "
                + status
                + " (log: "
                + log
                + ")");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SetupException("bench: interrupted while setting up", e);
    }
  }
}
