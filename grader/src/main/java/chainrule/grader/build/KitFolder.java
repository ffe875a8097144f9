package chainrule.grader.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the places of one copy of the kit.
 *
 * @param root the folder that holds {@code chainrule}, absolute
 */
public record KitFolder(Path root) {

  /** The system property by which the script hands over the root. */
  public static final String ROOT_PROPERTY = "chainrule.root";

  /** The folder of a student edition that holds its jars, ready to run; the kit has none. */
  public static final String EDITION = "kit";

  /** The Maven modules, each in the folder of its name, lowest first. */
  public static final List<String> MODULES = List.of("lib", "web", "exercises", "grader");

  /** Makes the path absolute. */
  public KitFolder {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * Returns the folder that the script or the tests name.
   *
   * @return the folder of the system property {@value #ROOT_PROPERTY}, else the working directory
   */
  public static KitFolder ofSystemProperty() {
    return new KitFolder(Path.of(System.getProperty(ROOT_PROPERTY, "")));
  }

  /** Returns the folder of everything that is made, never committed. */
  public Path state() {
    return root.resolve(".chainrule");
  }

  /** Returns the folder of the numbered builds. */
  public Path builds() {
    return state().resolve("builds");
  }

  /** Returns the folder of what a student edition runs with; not there in the kit itself. */
  public Path edition() {
    return root.resolve(EDITION);
  }

  /** Returns the argument file that starts the current build's command line. */
  public Path commandArguments() {
    return state().resolve("command.args");
  }

  /** Returns the folder of an invented class's submissions, to try the grader with. */
  public Path samples(String homework) {
    return root.resolve("exercises/samples").resolve(homework);
  }

  /** Returns the private Python environment. */
  public Path venv() {
    return root.resolve(".venv");
  }

  /**
   * Returns a log file in a folder that exists.
   *
   * @param name what is logged, without ending
   */
  public Path log(String name) {
    Path logs = state().resolve("logs");
    try {
      Files.createDirectories(logs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return logs.resolve(name + ".log");
  }

  /**
   * Deletes a folder and everything in it; links are not followed.
   *
   * @param folder the folder; it may be missing
   * @throws IOException if something in it cannot be deleted
   */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * Writes a file so that readers see the old content or the new, never a part.
   *
   * @param file the file to replace
   * @param content its new content, written as UTF-8
   * @throws IOException if the folder cannot be written
   */
  public static void replace(Path file, String content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    Files.writeString(draft, content);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
