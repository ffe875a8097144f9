package chainrule.grader.notebooks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.StatusLine;
import chainrule.grader.lectures.Lectures;
import chainrule.grader.setup.PythonEnvironment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The copy of the kit under test: its notebooks, and the Python that runs them. */
public final class Kit {

  /** Set by {@code ./chainrule test} once the kernel is ready. */
  private static final String READY = "chainrule.kernel.ready";

  private static final KitFolder FOLDER = KitFolder.ofSystemProperty();

  private Kit() {}

  public static Path root() {
    return FOLDER.root();
  }

  /** Skips the calling test, with the reason, unless the kernel is there. */
  public static void assumeKernel() {
    assumeTrue(
        Boolean.getBoolean(READY),
        "needs the kernel, which ./chainrule test sets up and a plain Maven run does not");
  }

  public static List<Path> walkthroughs() throws IOException {
    return notebooks(root().resolve("notebooks"), "(L\\d\\d-.*|Welcome)\\.ipynb");
  }

  /** The lectures alone, without the page that welcomes. */
  public static List<Path> lectures() throws IOException {
    return Lectures.of(FOLDER);
  }

  /**
   * The lecture of a number.
   *
   * @param id such as {@code L08}
   */
  public static Path lecture(String id) throws IOException {
    return lectures().stream()
        .filter(lecture -> Lectures.id(lecture).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no lecture " + id));
  }

  /** Where each homework's sources are. */
  public static List<HomeworkSources> homework() throws IOException {
    return HomeworkSources.in(root());
  }

  /** Runs a module of the kit's Python to its end and returns what it printed. */
  public static String python(List<String> arguments) throws IOException, InterruptedException {
    return run(environment().module(arguments));
  }

  /** Runs a script with the kit's Python to its end and returns what it printed. */
  public static String script(Path script, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(script.toString()));
    all.addAll(arguments);
    return run(environment().call(all));
  }

  public static PythonEnvironment environment() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new PythonEnvironment(FOLDER, new StatusLine(nowhere, false));
  }

  /** Runs a program to its end and returns what it printed. */
  public static String run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(
          String.join(" ", builder.command()) + " ended with status " + status + ":\n" + said);
    }
    return said;
  }

  private static List<Path> notebooks(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    }
  }
}
