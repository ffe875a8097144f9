package chainrule.grader.lectures;

import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The notebooks of the lectures as the kit holds them, in their order. */
public final class Lectures {

  private static final int NUMBER = 3;

  private Lectures() {}

  /**
   * Returns all lectures.
   *
   * @param kit the copy of the kit that holds them
   * @throws IOException if the folder cannot be read
   */
  public static List<Path> of(KitFolder kit) throws IOException {
    try (Stream<Path> files = Files.list(kit.root().resolve("notebooks"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("L\\d\\d-.*\\.ipynb"))
          .sorted()
          .toList();
    }
  }

  /** Returns what a lecture is called for short, such as {@code L08}. */
  public static String id(Path lecture) {
    return lecture.getFileName().toString().substring(0, NUMBER);
  }
}
