package chainrule.grader.setup;

import chainrule.grader.build.Maven;
import chainrule.grader.build.SearchPath;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a Python on the machine: one that can make the private environment, or one that has a
 * program's modules already.
 */
public final class SystemPython {

  private static final List<String> INTERPRETERS =
      Maven.isWindows() ? List.of("python.exe") : List.of("python3", "python");

  /** Python looks into the current folder first, which is no part of it. */
  private static final String ELSEWHERE = "import sys; sys.path = [p for p in sys.path if p]; ";

  private static final int OLDEST = 10;
  private static final int NEWEST = 20;
  private static final String QUESTION =
      "import sys; print('%d.%d' % sys.version_info[:2]); import venv, ensurepip";

  /** The script knows the system, and names its way to a Python by this property. */
  private static final String MEND =
      "expected Python 3.10 or newer: "
          + System.getProperty("chainrule.python", "install it from python.org");

  private SystemPython() {}

  /**
   * Returns a Python that is new enough and able to make an environment.
   *
   * @return its executable
   * @throws SetupException if there is none; the message says what to install
   */
  public static Path find() {
    List<String> tooOld = new ArrayList<>();
    Optional<Path> withoutVenv = Optional.empty();
    for (String name : names()) {
      Optional<Path> python = SearchPath.find(name);
      List<String> answer = python.map(SystemPython::ask).orElse(List.of());
      if (answer.isEmpty()) {
        continue;
      }
      if (!isNewEnough(answer.get(0))) {
        tooOld.add(answer.get(0));
      } else if (answer.contains("ok")) {
        return python.get();
      } else {
        withoutVenv = withoutVenv.or(() -> python);
      }
    }
    throw new SetupException(explanation(withoutVenv, tooOld));
  }

  /**
   * Returns the Python of a program that somebody installed: that of the program on the path, else
   * the first on the path that knows it.
   *
   * @param program a command of the program, such as {@code jupyter}
   * @param module what its Python can import
   * @return its executable; empty if there is none
   */
  public static Optional<Path> having(String module, String program) {
    return Stream.concat(
            SearchPath.find(Maven.isWindows() ? program + ".exe" : program).stream()
                .flatMap(SystemPython::beside),
            INTERPRETERS.stream().flatMap(name -> SearchPath.find(name).stream()))
        .distinct()
        .filter(python -> has(python, module))
        .findFirst();
  }

  /**
   * Tells whether a Python can import a module.
   *
   * @param python its executable; one that does not run cannot
   * @param module the name of the module
   * @throws SetupException if the thread is interrupted meanwhile
   */
  public static boolean has(Path python, String module) {
    try {
      Process process =
          new ProcessBuilder(python.toString(), "-c", ELSEWHERE + "import " + module)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SetupException("interrupted while " + python + " was tried", e);
    }
  }

  /** Programs of an environment lie beside its Python; a link to one leads there. */
  private static Stream<Path> beside(Path program) {
    try {
      Path real = program.toRealPath();
      return INTERPRETERS.stream().map(real::resolveSibling).filter(Files::isExecutable);
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String explanation(Optional<Path> withoutVenv, List<String> tooOld) {
    if (withoutVenv.isPresent()) {
      return withoutVenv.get()
          + " cannot make environments (no venv or ensurepip): apt-get install python3-venv";
    }
    String found = tooOld.isEmpty() ? "no Python found" : "found only Python " + tooOld.get(0);
    return found + ": " + MEND;
  }

  static boolean isNewEnough(String version) {
    String[] parts = version.split("\\.", -1);
    int major = Integer.parseInt(parts[0]);
    return major > 3 || (major == 3 && Integer.parseInt(parts[1]) >= OLDEST);
  }

  private static List<String> names() {
    if (Maven.isWindows()) {
      return List.of("python.exe", "python3.exe");
    }
    List<String> names = new ArrayList<>(List.of("python3", "python"));
    IntStream.rangeClosed(OLDEST, NEWEST)
        .map(minor -> NEWEST + OLDEST - minor)
        .forEach(minor -> names.add("python3." + minor));
    return names;
  }

  /** Returns the version, then {@code ok} if environments can be made; empty if it does not run. */
  private static List<String> ask(Path python) {
    try {
      Process process =
          new ProcessBuilder(python.toString(), "-I", "-c", QUESTION + "; print('ok')")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      process.waitFor(1, TimeUnit.MINUTES);
      List<String> lines = answer.lines().toList();
      return !lines.isEmpty() && lines.get(0).matches("\\d+\\.\\d+") ? lines : List.of();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
