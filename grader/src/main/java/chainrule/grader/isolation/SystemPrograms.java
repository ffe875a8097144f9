package chainrule.grader.isolation;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds programs of the operating system. */
final class SystemPrograms {
  private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

  private static final String USUAL = "/usr/bin:/bin:/usr/sbin:/sbin";

  private SystemPrograms() {}

  /** Returns where a program is, if it is on the path or in the usual folders. */
  static Optional<Path> find(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return SEPARATOR
        .splitAsStream(path + File.pathSeparator + USUAL)
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Returns where a program is. */
  static Path need(String name) throws JailException {
    return find(name)
        .orElseThrow(() -> new JailException("the program " + name + " is not installed"));
  }
}
