package chainrule.grader.setup;

import chainrule.grader.build.BuildFolder;
import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.SetupException;
import chainrule.grader.build.StatusLine;
import chainrule.grader.files.FilePermissions;
import chainrule.grader.files.ScratchFolder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The kit's kernel in a Jupyter that is there already.
 *
 * <p>Its folder holds all that a notebook needs: jars, data sets, answers to the lectures'
 * questions, a class archive. So it works for every user who may read it, while the kit is rebuilt,
 * moved, or out of their reach.
 */
public final class InstalledKernel {

  private static final String SCRIPT = "install_kernel.py";
  private static final List<String> COURSE = List.of("datasets", "notebooks/answers");

  private final KitFolder kit;
  private final JupyterPython jupyter;
  private final StatusLine status;

  /**
   * Makes a handle; nothing is written yet.
   *
   * @param kit a copy of the kit that is built; it may be read-only
   * @param jupyter where the kernel goes
   * @param status where to show progress
   */
  public InstalledKernel(KitFolder kit, JupyterPython jupyter, StatusLine status) {
    this.kit = kit;
    this.jupyter = jupyter;
    this.status = status;
  }

  /**
   * Where a kernel went.
   *
   * @param folder the kernel's folder
   * @param found the folder that this Jupyter takes for the name; another one hides the kernel
   */
  public record Place(Path folder, Path found) {

    /** Tells whether this Jupyter starts the kernel when a notebook names it. */
    public boolean isFound() {
      return folder.equals(found);
    }

    /** Returns what hides the kernel, as the end of a sentence about this Jupyter. */
    public String elsewhere(String name) {
      return found.toString().isEmpty()
          ? " does not look there: a Jupyter that does will find it"
          : " takes " + found + " instead: jupyter kernelspec remove " + name + " removes that one";
    }
  }

  /**
   * Installs the kernel.
   *
   * @param name what notebooks call it
   * @param place {@code --user}, {@code --sys-prefix}, or a prefix
   * @param force whether to replace a kernel of this name that is not the kit's
   * @return where it is
   * @throws IOException if a file cannot be written
   * @throws SetupException if the name is taken, or Jupyter or pip refuse
   */
  public Place install(String name, String place, boolean force) throws IOException {
    try (ScratchFolder scratch = ScratchFolder.open("kernel")) {
      Path script = copyScript(scratch.folder());
      JsonNode before = ask(script, List.of(name, place));
      Path destination = Path.of(before.path("destination").asText());
      refuse(destination, before.path("found").asText(""), name, force);
      Path draft = Files.createDirectory(scratch.folder().resolve("draft"));
      status.show("copying the kernel");
      fill(draft, destination, place.equals("--user"), scratch.folder());
      JsonNode after = ask(script, List.of(name, place, draft.toString()));
      status.show("making the kernel's class archive");
      KernelArchive archive = new KernelArchive(destination);
      archive.make(
          options -> KernelFolder.command(arguments(destination), options),
          jupyter.call(),
          scratch.folder().resolve("training"),
          scratch.folder().resolve("training.log"));
      return new Place(destination, Path.of(after.path("found").asText("")));
    }
  }

  private void refuse(Path destination, String found, String name, boolean force)
      throws IOException {
    if (destination.startsWith(kit.venv())) {
      throw new SetupException(
          destination
              + " belongs to ./chainrule lab, which keeps its kernel up to date;"
              + " expected another Jupyter: --python PATH");
    }
    for (Path folder : Stream.of(destination.toString(), found).distinct().map(Path::of).toList()) {
      if (!force && !isFree(folder)) {
        throw new SetupException(
            "kernel "
                + name
                + " is another one already, "
                + folder
                + ": --force installs this one in spite of it, --name NAME under another name");
      }
    }
  }

  /** Tells whether nothing is there, or an earlier kernel of the kit. */
  private static boolean isFree(Path folder) throws IOException {
    if (folder.toString().isEmpty() || !Files.exists(folder)) {
      return true;
    }
    Path spec = folder.resolve("kernel.json");
    return Files.exists(spec) && Files.readString(spec).contains(KernelFolder.MAIN);
  }

  private void fill(Path draft, Path destination, boolean forOneUser, Path scratch)
      throws IOException {
    List<Path> jars = new ArrayList<>(List.of(jjava(scratch)));
    jars.addAll(BuildFolder.current(kit).notebookClassPath());
    Files.createDirectory(draft.resolve("jars"));
    List<Path> entries = new ArrayList<>();
    for (Path jar : jars) {
      Path place = Path.of("jars", jar.getFileName().toString());
      Files.copy(jar, draft.resolve(place));
      entries.add(destination.resolve(place));
    }
    for (String folder : COURSE) {
      FileUtils.copyDirectory(kit.root().resolve(folder).toFile(), draft.resolve(folder).toFile());
    }
    List<String> words = KernelFolder.words(entries, destination);
    words.addAll(forOneUser ? HomeFolder.options() : List.of());
    Files.write(arguments(draft), words.stream().map(BuildFolder::quoted).toList());
    List<String> options = new KernelArchive(destination).options();
    Files.writeString(
        draft.resolve("kernel.json"),
        KernelFolder.json(KernelFolder.command(arguments(destination), options)));
    letAllRead(draft);
  }

  /** Returns the kernel's jar: the kit's, or, where no JupyterLab was set up, a fetched one. */
  private Path jjava(Path scratch) throws IOException {
    PythonEnvironment environment = new PythonEnvironment(kit, status);
    Path own = new KernelFolder(kit, environment, status).jjava();
    if (environment.isFresh() && Files.exists(own)) {
      return own;
    }
    status.show("fetching JJava");
    Path wheel = scratch.resolve("wheel");
    ProcessBuilder pip = jupyter.call();
    pip.command()
        .addAll(List.of("-m", "pip", "install", "--no-input", "--disable-pip-version-check", "-q"));
    pip.command().addAll(List.of("--no-deps", "--target", wheel.toString()));
    pip.command().add(PythonEnvironment.requirement("jjava"));
    PipProgress progress = new PipProgress(status, "JJava", 1);
    Path log = log("pip-jjava");
    if (LoggedProcess.run(pip, log, progress) != 0) {
      throw new SetupException(progress.reason(log));
    }
    return wheel.resolve("share/jupyter/kernels/java").resolve(KernelFolder.JJAVA);
  }

  private JsonNode ask(Path script, List<String> arguments) throws IOException {
    ProcessBuilder call = jupyter.call();
    call.command().add(script.toString());
    call.command().addAll(arguments);
    // What Jupyter logs goes to the error stream, which LoggedProcess merges: the answer comes
    // last.
    List<String> lines = new ArrayList<>();
    Path log = log("install-kernel");
    int exit = LoggedProcess.run(call, log, lines::add);
    String last = lines.isEmpty() ? "no answer" : lines.get(lines.size() - 1);
    if (exit != 0) {
      throw new SetupException("Jupyter could not install the kernel: " + last);
    }
    try {
      return new ObjectMapper().readTree(last);
    } catch (JsonProcessingException e) {
      throw new SetupException("Jupyter said: " + last + " (log: " + log + ")", e);
    }
  }

  /** A kit that is shared is read-only, and what a program said still has to be readable. */
  private Path log(String name) throws IOException {
    return Files.isWritable(kit.state())
        ? kit.log(name)
        : Files.createTempFile("chainrule-" + name, ".log");
  }

  private static Path copyScript(Path folder) throws IOException {
    Path script = folder.resolve(SCRIPT);
    try (InputStream stream = InstalledKernel.class.getResourceAsStream(SCRIPT)) {
      Files.copy(stream, script);
    }
    return script;
  }

  private static Path arguments(Path folder) {
    return folder.resolve("kernel.args");
  }

  private static void letAllRead(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        FilePermissions.letAllRead(file);
      }
    }
  }
}
