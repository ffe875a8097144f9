package chainrule.grader.setup;

import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.SetupException;
import chainrule.grader.build.StartArchive;
import chainrule.grader.files.FilePermissions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What makes the kernel of one folder of jars start faster; its training is a warm-up notebook. */
final class KernelArchive {

  private static final String WARM_UP = "warm-up.ipynb";

  private final StartArchive archive;

  /**
   * Makes a handle; nothing is written yet.
   *
   * @param folder where the archive lies or will lie
   */
  KernelArchive(Path folder) {
    this.archive = StartArchive.of(folder, "kernel");
  }

  /**
   * The options that let a kernel use the archive and keep the machine's own remarks off stderr:
   * newer ones call it an error that an archive is used without its modules.
   */
  List<String> options() {
    return with(
        archive.options(),
        "-Xlog:all=error,cds*=off" + (archive.aot() ? ",aot*=off" : "") + ":stderr");
  }

  private static List<String> with(List<String> options, String... more) {
    return Stream.of(options.stream(), Stream.of("-Xlog:disable"), Stream.of(more))
        .flatMap(words -> words)
        .toList();
  }

  /** Tells whether there is an archive, or a note that this machine makes none. */
  boolean isSettled() {
    return archive.exists() || Files.exists(refusal());
  }

  /**
   * Runs the warm-up notebook on a kernel that the archive is made from.
   *
   * @param command the kernel's command with given options
   * @param jupyter calls the Python of a Jupyter with nbconvert
   * @param training a folder for the notebook
   * @param log what the notebook's run says
   */
  void make(UnaryOperator<List<String>> command, ProcessBuilder jupyter, Path training, Path log)
      throws IOException {
    Path kernel = Files.createDirectories(training.resolve("kernels/java"));
    Files.writeString(
        kernel.resolve("kernel.json"),
        KernelFolder.json(command.apply(with(archive.trainingOptions()))));
    Path notebook = training.resolve(WARM_UP);
    try (InputStream stream = KernelArchive.class.getResourceAsStream(WARM_UP)) {
      Files.copy(stream, notebook, StandardCopyOption.REPLACE_EXISTING);
    }
    archive.removeDrafts();
    int exit = LoggedProcess.run(warmUp(jupyter, training, notebook), log, line -> {});
    if (exit == 0 && isKept(command)) {
      FilePermissions.letAllRead(archive.file());
    } else {
      Files.writeString(refusal(), "see " + log + "\n");
    }
  }

  private boolean isKept(UnaryOperator<List<String>> command) throws IOException {
    try {
      return archive.keep(command.apply(with(archive.assemblyOptions())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SetupException("interrupted while the kernel's archive was made", e);
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

  private Path refusal() {
    return archive.file().resolveSibling(archive.file().getFileName() + ".none");
  }
}
