package chainrule.grader.setup;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.Maven;
import chainrule.grader.build.SearchPath;
import chainrule.grader.build.SetupException;
import chainrule.grader.build.StatusLine;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.isolation.IsolationSelector;
import chainrule.grader.isolation.JailException;
import chainrule.numeric.NumericKernel;
import chainrule.numeric.SelectedKernel;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Examines the machine; changes nothing. */
public final class Doctor {

  private static final long GIB = 1L << 30;
  private static final long NEEDED_GIB = 2;

  private final KitFolder kit;
  private final PythonEnvironment environment;
  private final KernelFolder kernel;

  /**
   * Makes a doctor.
   *
   * @param kit the copy of the kit to examine
   * @param status where the parts of the set-up would show progress; nothing is shown
   */
  public Doctor(KitFolder kit, StatusLine status) {
    this.kit = kit;
    this.environment = new PythonEnvironment(kit, status);
    this.kernel = new KernelFolder(kit, environment, status);
  }

  /**
   * Examines everything.
   *
   * @return the findings, what is needed first
   * @throws IOException if the kit's own folder cannot be read
   */
  public List<MachineFinding> examine() throws IOException {
    return List.of(
        jdk(),
        maven(),
        python(),
        disk(),
        environment(),
        kernel(),
        blas(),
        sandbox(),
        program("chromium", "chromium", "only the browser tests need it"),
        program("chromedriver", "chromium-driver", "only the browser tests need it"));
  }

  private static MachineFinding jdk() {
    return MachineFinding.ok(
        "JDK",
        System.getProperty("java.version")
            + " in "
            + System.getProperty("java.home")
            + " (the kit is tested on 17 and 25)");
  }

  private MachineFinding maven() {
    return MachineFinding.ok("Maven", String.join(" ", new Maven(kit).launcher()));
  }

  private static MachineFinding python() {
    try {
      return MachineFinding.ok("Python", SystemPython.find().toString());
    } catch (SetupException e) {
      return MachineFinding.missing("Python", e.getMessage());
    }
  }

  private MachineFinding disk() throws IOException {
    long free = Files.getFileStore(kit.root()).getUsableSpace() / GIB;
    String text = free + " GiB free below " + kit.root();
    return free >= NEEDED_GIB
        ? MachineFinding.ok("disk", text)
        : MachineFinding.missing("disk", text + "; the set-up needs " + NEEDED_GIB + ": make room");
  }

  private MachineFinding environment() throws IOException {
    return environment.isFresh()
        ? MachineFinding.ok("JupyterLab", environment.python().toString())
        : MachineFinding.later("JupyterLab", "not installed yet: ./chainrule lab does it");
  }

  private MachineFinding kernel() throws IOException {
    return environment.isFresh() && kernel.isFresh()
        ? MachineFinding.ok("kernel", kernel.folder().toString())
        : MachineFinding.later("kernel", "not made for this build yet: ./chainrule lab does it");
  }

  private static MachineFinding blas() {
    NumericKernel kernel = SelectedKernel.INSTANCE;
    return kernel.isNative()
        ? MachineFinding.ok("BLAS", kernel.description())
        : MachineFinding.later("BLAS", kernel.description() + ": right, but training is slower");
  }

  /** Builds the sandbox that grading would use, and tests it as grading does. */
  private static MachineFinding sandbox() throws IOException {
    try (ScratchFolder scratch = ScratchFolder.open("kit")) {
      Class<?> contract = Assignment.contract(Assignment.known().get(0)).orElseThrow();
      return MachineFinding.ok("sandbox", IsolationSelector.explain(contract, scratch.folder()));
    } catch (JailException e) {
      return MachineFinding.later(
          "sandbox",
          e.getMessage()
              + ". Grading needs it: apt-get install bubblewrap, and allow user namespaces"
              + " (in a container: --security-opt seccomp=unconfined)");
    }
  }

  private static MachineFinding program(String name, String debianPackage, String purpose) {
    return SearchPath.find(name)
        .map(path -> MachineFinding.ok(name, path.toString()))
        .orElseGet(
            () ->
                MachineFinding.later(
                    name, "not installed; " + purpose + ": apt-get install " + debianPackage));
  }
}
