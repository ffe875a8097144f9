package chainrule.grader.doctor;

import chainrule.exercises.hidden.Assignment;
import chainrule.grader.jail.JailException;
import chainrule.grader.jail.Ladder;
import chainrule.grader.scratch.Scratch;
import chainrule.grader.setup.KernelFolder;
import chainrule.grader.setup.KitFolder;
import chainrule.grader.setup.Maven;
import chainrule.grader.setup.Programs;
import chainrule.grader.setup.PythonEnvironment;
import chainrule.grader.setup.SetupException;
import chainrule.grader.setup.StatusLine;
import chainrule.grader.setup.SystemPython;
import chainrule.math.Blas;
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
  public List<Finding> examine() throws IOException {
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

  private static Finding jdk() {
    return Finding.ok(
        "JDK",
        System.getProperty("java.version")
            + " in "
            + System.getProperty("java.home")
            + " (the kit is tested on 17 and 25)");
  }

  private Finding maven() {
    return Finding.ok("Maven", String.join(" ", new Maven(kit).launcher()));
  }

  private static Finding python() {
    try {
      return Finding.ok("Python", SystemPython.find().toString());
    } catch (SetupException e) {
      return Finding.missing("Python", e.getMessage());
    }
  }

  private Finding disk() throws IOException {
    long free = Files.getFileStore(kit.root()).getUsableSpace() / GIB;
    String text = free + " GiB free below " + kit.root();
    return free >= NEEDED_GIB
        ? Finding.ok("disk", text)
        : Finding.missing("disk", text + "; the set-up needs " + NEEDED_GIB + ": make room");
  }

  private Finding environment() throws IOException {
    return environment.isFresh()
        ? Finding.ok("JupyterLab", environment.python().toString())
        : Finding.later("JupyterLab", "not installed yet: ./chainrule lab does it");
  }

  private Finding kernel() throws IOException {
    return environment.isFresh() && kernel.isFresh()
        ? Finding.ok("kernel", kernel.folder().toString())
        : Finding.later("kernel", "not made for this build yet: ./chainrule lab does it");
  }

  private static Finding blas() {
    return Blas.isNative()
        ? Finding.ok("BLAS", Blas.description())
        : Finding.later("BLAS", Blas.description() + ": right, but training is slower");
  }

  /** Builds the sandbox that grading would use, and tests it as grading does. */
  private static Finding sandbox() throws IOException {
    try (Scratch scratch = Scratch.open("kit")) {
      Class<?> contract = Assignment.contract(Assignment.known().get(0)).orElseThrow();
      return Finding.ok("sandbox", Ladder.explain(contract, scratch.folder()));
    } catch (JailException e) {
      return Finding.later(
          "sandbox",
          e.getMessage()
              + ". Grading needs it: apt-get install bubblewrap, and allow user namespaces"
              + " (in a container: --security-opt seccomp=unconfined)");
    }
  }

  private static Finding program(String name, String debianPackage, String purpose) {
    return Programs.find(name)
        .map(path -> Finding.ok(name, path.toString()))
        .orElseGet(
            () ->
                Finding.later(
                    name, "not installed; " + purpose + ": apt-get install " + debianPackage));
  }
}
