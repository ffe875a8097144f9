package chainrule.grader.setup;

import chainrule.grader.build.Maven;
import chainrule.grader.build.SearchPath;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Finds a Python on the machine that can make the private environment. */
public final class SystemPython {

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
