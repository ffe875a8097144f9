package chainrule.grader.files;

import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that is written whole or not at all. */
public final class NewFolder {
  private NewFolder() {}

  /** What a folder is filled with. */
  @FunctionalInterface
  public interface Contents {
    /**
     * Writes it.
     *
     * @param draft an empty folder, which gets its name when all is written
     */
    void writeTo(Path draft) throws IOException;
  }

  /**
   * Writes a folder.
   *
   * @param folder not there yet, or empty; its parents are made
   * @param contents what is written
   * @throws FileSystemException that names the folder, if it holds something or cannot be made
   * @throws IOException what the contents threw; then nothing is left of them
   */
  public static void write(Path folder, Contents contents) throws IOException {
    expectFree(folder);
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent() == null ? target : target.getParent();
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, "." + target.getFileName() + ".draft");
    try {
      FilePermissions.letAllRead(draft);
      contents.writeTo(draft);
      if (Files.exists(target)) {
        moveContents(draft, target);
      } else {
        Files.move(draft, target);
      }
    } finally {
      KitFolder.delete(draft);
    }
  }

  /**
   * Makes sure that a folder may be written, before work is put into what goes there.
   *
   * @throws FileSystemException that names the folder, if it holds something
   */
  public static void expectFree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new FileSystemException(
            folder.toString(), null, "is not empty; expected a new or an empty folder");
      }
    }
  }

  /** The folder may be the one that somebody's shell is in: it stays. */
  private static void moveContents(Path draft, Path target) throws IOException {
    try (Stream<Path> files = Files.list(draft)) {
      for (Path file : files.toList()) {
        Files.move(file, target.resolve(file.getFileName()));
      }
    }
  }
}
