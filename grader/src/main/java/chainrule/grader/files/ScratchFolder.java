package chainrule.grader.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A temporary folder that belongs to one run.
 *
 * <p>Beside it lies a file that the run keeps locked; the system gives the lock back however the
 * run ends. So whoever finds such a file unlocked knows that its folder belongs to nobody.
 */
public final class ScratchFolder implements AutoCloseable {
  private static final String PREFIX = "chainrule-";
  private static final String LOCK = ".lock";
  private static final int TRIES = 10;

  /** To open and close a locked file in the process that locked it takes the lock away. */
  private static final Set<Path> LOCKED_HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final Path lockFile;
  private final FileChannel lock;

  private ScratchFolder(Path folder, Path lockFile, FileChannel lock) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * Makes a folder, and removes those that runs of the same user left when they were killed.
   *
   * @param purpose a word that tells a reader of the temporary folder what it is
   * @return the folder, empty
   * @throws IOException if the system's temporary folder cannot be written
   */
  public static ScratchFolder open(String purpose) throws IOException {
    return open(Path.of(System.getProperty("java.io.tmpdir")), purpose);
  }

  /** One at a time: between its lock and its place in the list a file must not be swept. */
  static synchronized ScratchFolder open(Path parent, String purpose) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Path lockFile = Files.createTempFile(parent, PREFIX + purpose, LOCK);
      FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
      if (isLocked(channel) && Files.exists(lockFile)) {
        LOCKED_HERE.add(lockFile);
        sweep(parent, lockFile);
        Path folder = Files.createDirectory(folderOf(lockFile));
        return new ScratchFolder(folder, lockFile, channel);
      }
      channel.close(); // a sweeper came between
    }
    throw new IOException(parent + ": no temporary folder could be locked");
  }

  /** Returns where it is. */
  public Path folder() {
    return folder;
  }

  /** Removes the folder; what cannot be removed costs disk, and nothing else. */
  @Override
  public void close() {
    try (lock) {
      delete(folder);
      Files.deleteIfExists(lockFile);
    } catch (IOException e) {
      System.getLogger(ScratchFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "left behind: " + folder, e);
    } finally {
      LOCKED_HERE.remove(lockFile);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process holds it
    }
  }

  private static void sweep(Path parent, Path own) throws IOException {
    Object owner = Files.getOwner(own);
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(parent, PREFIX + "*" + LOCK)) {
      for (Path found : locks) {
        if (!LOCKED_HERE.contains(found) && isOf(owner, found)) {
          removeIfAbandoned(found);
        }
      }
    }
  }

  private static boolean isOf(Object owner, Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && owner.equals(Files.getOwner(file, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }

  private static void removeIfAbandoned(Path lockFile) {
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
      if (isLocked(channel)) {
        delete(folderOf(lockFile));
        Files.deleteIfExists(lockFile);
      }
    } catch (IOException e) {
      System.getLogger(ScratchFolder.class.getName())
          .log(System.Logger.Level.DEBUG, "not removed: " + lockFile, e);
    }
  }

  private static Path folderOf(Path lockFile) {
    String name = lockFile.getFileName().toString();
    return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
  }

  /** Deletes a folder and all in it; a symbolic link is deleted, not followed. */
  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
