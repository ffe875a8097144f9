package chainrule.grader.setup;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import chainrule.grader.build.StatusLine;
import java.io.IOException;

/** Everything that a notebook needs on this machine, made when it is missing. */
public final class Course {

  private final PythonEnvironment environment;
  private final KernelFolder kernel;

  private Course(PythonEnvironment environment, KernelFolder kernel) {
    this.environment = environment;
    this.kernel = kernel;
  }

  /**
   * Makes the environment and the kernel, and shows progress while it does so.
   *
   * @param kit a copy of the kit that is built
   * @return the environment and the kernel, ready
   * @throws IOException if they cannot be written
   * @throws SetupException if the machine lacks something
   */
  public static Course ready(KitFolder kit) throws IOException {
    try (StatusLine status = StatusLine.onStandardError()) {
      PythonEnvironment environment = new PythonEnvironment(kit, status);
      environment.ensure();
      KernelFolder kernel = new KernelFolder(kit, environment, status);
      kernel.ensure();
      return new Course(environment, kernel);
    }
  }

  /** Returns the Python environment. */
  public PythonEnvironment environment() {
    return environment;
  }

  /** Returns the kernel folder. */
  public KernelFolder kernel() {
    return kernel;
  }
}
