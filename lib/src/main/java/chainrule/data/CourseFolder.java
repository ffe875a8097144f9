package chainrule.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the course on this machine: the folder that holds {@code datasets/}.
 *
 * <p>Looked for in the system property {@code chainrule.root}, the environment variable {@code
 * CHAINRULE_ROOT}, then the working directory and every folder above it.
 */
public final class CourseFolder {

  /** Name of the system property that says where the course is. */
  public static final String PROPERTY = "chainrule.root";

  /** Name of the environment variable that says where the course is. */
  public static final String VARIABLE = "CHAINRULE_ROOT";

  private CourseFolder() {}

  /**
   * Returns the course's folder.
   *
   * @return an absolute path
   * @throws IllegalStateException naming every place that was searched
   */
  public static Path find() {
    return find(System.getProperty(PROPERTY), System.getenv(), Path.of("").toAbsolutePath());
  }

  static Path find(
      @Nullable String property, Map<String, String> environment, Path workingDirectory) {
    List<String> searched = new ArrayList<>();
    Path found = named("system property " + PROPERTY, property, searched);
    if (found == null) {
      found = named("environment variable " + VARIABLE, environment.get(VARIABLE), searched);
    }
    for (Path at = workingDirectory; found == null && at != null; at = at.getParent()) {
      searched.add(at.toString());
      found = holdsDatasets(at) ? at : null;
    }
    if (found == null) {
      throw new IllegalStateException(
          "course folder: no folder with datasets/ found; searched "
              + String.join(", ", searched)
              + "; expected one of them to be the course, or set "
              + PROPERTY);
    }
    return found;
  }

  private static @Nullable Path named(String what, @Nullable String path, List<String> searched) {
    if (path == null || path.isBlank()) {
      searched.add(what + " (not set)");
      return null;
    }
    searched.add(what + " = " + path);
    try {
      Path folder = Path.of(path).toAbsolutePath();
      return holdsDatasets(folder) ? folder : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static boolean holdsDatasets(Path folder) {
    return Files.isDirectory(folder.resolve("datasets"));
  }
}
