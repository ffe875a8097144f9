package chainrule.grader.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the operating system that a JVM without windows needs, and no others. */
final class SystemFiles {
  private static final Pattern PATH = Pattern.compile("(?:^|\\s)(/[^\\s:]+) \\(0x");
  private static final List<String> BASE_LIBRARIES =
      List.of("java", "jli", "net", "nio", "zip", "jimage", "verify", "prefs", "extnet");

  private SystemFiles() {}

  /** Returns the folder of the JDK that runs this process. */
  static Path javaHome() throws IOException {
    return Path.of(System.getProperty("java.home")).toRealPath();
  }

  /** Returns the shared libraries of the JVM and of a program, by the names the loader uses. */
  static List<Path> libraries(Path program) throws IOException {
    Path home = javaHome();
    List<String> command = new ArrayList<>(List.of("ldd"));
    command.add(program.toString());
    command.add(home.resolve("bin/java").toString());
    command.add(home.resolve("lib/server/libjvm.so").toString());
    for (String name : BASE_LIBRARIES) {
      Path library = home.resolve("lib/lib" + name + ".so");
      if (Files.exists(library)) {
        command.add(library.toString());
      }
    }
    TreeSet<Path> found = new TreeSet<>();
    Matcher matcher = PATH.matcher(output(command));
    while (matcher.find()) {
      Path library = Path.of(matcher.group(1));
      if (!library.startsWith(home)) {
        found.add(library);
      }
    }
    return List.copyOf(found);
  }

  /** Returns folders outside of the JDK that links in it lead to, as Debian's have. */
  static List<Path> settings() throws IOException {
    TreeSet<Path> found = new TreeSet<>();
    Path home = javaHome();
    for (String folder : List.of("conf", "lib", "lib/security", "conf/security")) {
      Path real = home.resolve(folder);
      if (!Files.isDirectory(real)) {
        continue;
      }
      try (var entries = Files.list(real)) {
        for (Path entry : entries.filter(Files::isSymbolicLink).toList()) {
          if (Files.exists(entry) && !entry.toRealPath().startsWith(home)) {
            found.add(entry.toRealPath());
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private static String output(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
