package chainrule.grader.notebooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a notebook from top to bottom on the kernel {@code java}, as "run all" does. */
public final class KernelRun {

  private KernelRun() {}

  /**
   * Runs a notebook in its own folder and leaves it untouched.
   *
   * @param notebook the notebook to run
   * @param folder where the executed copy is written
   * @return the executed cells; an error in one does not stop the others
   */
  public static List<Cell> of(Path notebook, Path folder) throws IOException, InterruptedException {
    Kit.assumeKernel();
    Kit.python(
        List.of(
            "nbconvert",
            "--execute",
            "--allow-errors",
            "--to=notebook",
            "--ExecutePreprocessor.kernel_name=java",
            "--ExecutePreprocessor.timeout=600",
            "--ExecutePreprocessor.startup_timeout=600",
            "--output=executed",
            "--output-dir=" + folder,
            notebook.toString()));
    return Cell.read(folder.resolve("executed.ipynb"));
  }
}
