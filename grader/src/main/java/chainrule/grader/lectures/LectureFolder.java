package chainrule.grader.lectures;

import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reader's own copies of the lectures and of the welcome page, so that running them leaves the
 * kit as it is.
 *
 * <p>A copy that the reader has not changed follows the kit; one with changes is never overwritten.
 */
public final class LectureFolder {

  /** The page that is opened first; its copy lies in the kit's root. */
  public static final String WELCOME = "Welcome.ipynb";

  private final KitFolder kit;

  /**
   * Makes a handle; nothing is written yet.
   *
   * @param kit the copy of the kit whose lectures are laid
   */
  public LectureFolder(KitFolder kit) {
    this.kit = kit;
  }

  /**
   * Lays each lecture that the reader does not have yet or has not changed since it was laid.
   *
   * @return the copies laid now
   * @throws IOException if a folder cannot be read or written
   */
  public List<Path> lay() throws IOException {
    List<Path> laid = new ArrayList<>();
    for (Map.Entry<Path, Path> lecture : copies().entrySet()) {
      Path original = lecture.getKey();
      Path copy = lecture.getValue();
      if (Files.exists(copy) && (same(copy, original) || !same(copy, asLaid(original)))) {
        continue;
      }
      replace(copy, original);
      replace(asLaid(original), original);
      laid.add(copy);
    }
    return List.copyOf(laid);
  }

  /**
   * Returns what should be said of copies that hold the reader's changes while the kit has a newer
   * edition, a line each.
   *
   * @throws IOException if a folder cannot be read
   */
  public List<String> outdated() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Path, Path> lecture : copies().entrySet()) {
      Path original = lecture.getKey();
      Path copy = lecture.getValue();
      boolean changed = Files.exists(copy) && !same(copy, original);
      if (changed && Files.exists(asLaid(original)) && !same(asLaid(original), original)) {
        lines.add(
            kit.root().relativize(copy)
                + " has changes of yours, and there is a newer edition: rename it and start again"
                + " to get that one as well");
      }
    }
    return List.copyOf(lines);
  }

  /** Returns each original with its copy. */
  private Map<Path, Path> copies() throws IOException {
    Map<Path, Path> copies = new LinkedHashMap<>();
    Path welcome = kit.root().resolve("notebooks").resolve(WELCOME);
    if (Files.exists(welcome)) {
      copies.put(welcome, kit.root().resolve(WELCOME));
    }
    for (Path lecture : Lectures.of(kit)) {
      copies.put(lecture, kit.root().resolve("lectures").resolve(lecture.getFileName()));
    }
    return copies;
  }

  /** Returns where the edition is kept that the reader's copy began as. */
  private Path asLaid(Path original) {
    return kit.state().resolve("lectures").resolve(original.getFileName());
  }

  private static boolean same(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0;
  }

  private static void replace(Path copy, Path original) throws IOException {
    Files.createDirectories(copy.getParent());
    KitFolder.replace(copy, Files.readString(original));
  }
}
