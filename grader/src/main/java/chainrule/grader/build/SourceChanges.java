package chainrule.grader.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether something that a build reads changed since the build began. */
final class SourceChanges {

  private final Path root;

  SourceChanges(KitFolder kit) {
    this.root = kit.root();
  }

  /**
   * Tells whether a file or folder that feeds the build is newer than the given time.
   *
   * <p>A removed file shows as the newer time of its folder.
   */
  boolean newerThan(FileTime time) throws IOException {
    for (Path start : starts()) {
      try (Stream<Path> files = Files.walk(start)) {
        if (files.anyMatch(file -> isNewer(file, time))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Path> starts() throws IOException {
    List<Path> starts = new ArrayList<>(List.of(root.resolve("pom.xml")));
    for (String module : KitFolder.MODULES) {
      starts.add(root.resolve(module).resolve("pom.xml"));
      starts.add(root.resolve(module).resolve("src/main"));
      starts.add(root.resolve(module).resolve("src/bench"));
    }
    return starts.stream().filter(Files::exists).toList();
  }

  private static boolean isNewer(Path file, FileTime time) {
    try {
      return Files.getLastModifiedTime(file).compareTo(time) > 0;
    } catch (IOException e) {
      return true;
    }
  }
}
