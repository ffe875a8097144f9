package chainrule.grader.notebooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs a notebook from top to bottom on the kernel {@code java}, as "run all" does. */
public final class KernelRun {

  private KernelRun() {}

  /**
   * Runs a notebook in its own folder and leaves it untouched.
   *
   * @param notebook the notebook to run
   * @param folder where the executed copy is written, as {@code executed.ipynb}
   * @return the executed cells; an error in one does not stop the others
   */
  public static List<Cell> of(Path notebook, Path folder) throws IOException, InterruptedException {
    run(List.of("--output=executed", "--output-dir=" + folder, notebook.toString()));
    return Cell.read(folder.resolve("executed.ipynb"));
  }

  /**
   * Runs notebooks one after the other, each on a kernel of its own and in its own folder, and
   * leaves them untouched.
   *
   * @param notebooks the notebooks to run
   * @param folder where the executed copies are written, under the same names
   */
  static void of(List<Path> notebooks, Path folder) throws IOException, InterruptedException {
    run(
        Stream.concat(Stream.of("--output-dir=" + folder), notebooks.stream().map(Path::toString))
            .toList());
  }

  private static void run(List<String> which) throws IOException, InterruptedException {
    Kit.assumeKernel();
    List<String> call =
        new ArrayList<>(
            List.of(
                "nbconvert",
                "--execute",
                "--allow-errors",
                "--to=notebook",
                "--ExecutePreprocessor.kernel_name=java",
                "--ExecutePreprocessor.timeout=600",
                "--ExecutePreprocessor.startup_timeout=600"));
    call.addAll(which);
    Kit.python(call);
  }
}
