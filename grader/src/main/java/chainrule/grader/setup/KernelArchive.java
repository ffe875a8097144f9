package chainrule.grader.setup;

import chainrule.grader.build.LoggedProcess;
import chainrule.grader.files.FilePermissions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A class-data archive of a kernel: what a warm-up notebook loads, ready to be mapped.
 *
 * <p>An archive belongs to the jars of one folder and one Java machine. A missing or refused one
 * costs a second at the kernel's start and nothing else.
 */
final class KernelArchive {

  private static final String WARM_UP = "warm-up.ipynb";

  private final Path folder;

  /**
   * Makes a handle; nothing is written yet.
   *
   * @param folder where the archive lies or will lie
   */
  KernelArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * The options that let a kernel use the archive and keep the machine's own remarks off stderr:
   * newer ones call it an error that an archive is used without its modules.
   */
  List<String> options() {
    return List.of(
        "-Xshare:auto",
        "-XX:SharedArchiveFile=" + file(),
        "-Xlog:disable",
        "-Xlog:all=error,cds*=off:stderr");
  }

  /** The options that make a kernel write the archive when it ends. */
  List<String> trainingOptions() {
    return List.of("-XX:ArchiveClassesAtExit=" + draft(), "-Xlog:disable");
  }

  /** Tells whether there is an archive, or a note that this machine makes none. */
  boolean isSettled() {
    return Files.exists(file()) || Files.exists(refusal());
  }

  /**
   * Runs the warm-up notebook on a kernel that writes the archive.
   *
   * @param command the kernel's command with {@link #trainingOptions()}
   * @param jupyter calls the Python of a Jupyter with nbconvert
   * @param training a folder for the notebook
   * @param log what the notebook's run says
   */
  void make(List<String> command, ProcessBuilder jupyter, Path training, Path log)
      throws IOException {
    Path kernel = Files.createDirectories(training.resolve("kernels/java"));
    Files.writeString(kernel.resolve("kernel.json"), KernelFolder.json(command));
    Path notebook = training.resolve(WARM_UP);
    try (InputStream stream = KernelArchive.class.getResourceAsStream(WARM_UP)) {
      Files.copy(stream, notebook, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.deleteIfExists(draft());
    int exit = LoggedProcess.run(warmUp(jupyter, training, notebook), log, line -> {});
    if (exit == 0 && Files.exists(draft())) {
      FilePermissions.letAllRead(draft());
      Files.move(draft(), file(), StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.writeString(refusal(), "see " + log + "\n");
    }
  }

  private static ProcessBuilder warmUp(ProcessBuilder jupyter, Path training, Path notebook) {
    jupyter
        .command()
        .addAll(
            List.of(
                "-m",
                "nbconvert",
                "--execute",
                "--allow-errors",
                "--to=notebook",
                "--inplace",
                "--ExecutePreprocessor.startup_timeout=600",
                "--AsyncKernelManager.shutdown_wait_time=60",
                notebook.toString()));
    jupyter.environment().put("JUPYTER_PREFER_ENV_PATH", "0");
    jupyter.environment().put("JUPYTER_PATH", training.toString());
    return jupyter;
  }

  private Path file() {
    String machine = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
    return folder.resolve("kernel-" + machine + ".jsa");
  }

  private Path draft() {
    return file().resolveSibling(file().getFileName() + ".draft");
  }

  private Path refusal() {
    return file().resolveSibling(file().getFileName() + ".none");
  }
}
