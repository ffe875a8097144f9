package chainrule.grader.build;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Finds programs on the search path. */
public final class SearchPath {

  private SearchPath() {}

  /**
   * Returns where a program is.
   *
   * @param name its file name, with the ending on Windows
   * @return the first executable of that name on {@code PATH}, if any
   */
  public static Optional<Path> find(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
