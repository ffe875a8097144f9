package chainrule.grader.files;

import chainrule.exercises.ipynb.FileProblem;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The folder that results are written to: a reader sees a file's old content or its new, never a
 * part, a full disk leaves the old, and nobody else may look into what is made here.
 *
 * @param path where it is
 */
public record OutputFolder(Path path) {
  private static final String DRAFT = ".draft";
  private static final int DEEPEST = 3;
  private static final String LOCK = ".lock";
  private static final ReentrantLock ONE_IN_THIS_PROCESS = new ReentrantLock();

  /**
   * Makes the folder and tries whether it can be written.
   *
   * @throws FileSystemException that names the folder and what is wrong
   */
  public void prepare() throws FileSystemException {
    try {
      PrivateFiles.folder(path);
      Files.delete(Files.createTempFile(path, ".try", null));
    } catch (IOException e) {
      throw new FileSystemException(path.toString(), null, "cannot be written" + because(e));
    }
  }

  /** Writes several files. */
  @FunctionalInterface
  public interface Writing {
    /** Writes them. */
    void run() throws IOException;
  }

  /**
   * Writes several files while no other grader writes here, so that what belongs together is of one
   * moment; what a killed grader left half written is removed.
   *
   * @param writing writes them
   * @throws IOException if it cannot
   */
  public void exclusively(Writing writing) throws IOException {
    Path lock = path.resolve(LOCK);
    ONE_IN_THIS_PROCESS.lock();
    try (FileChannel file = opened(lock);
        FileLock held = file.lock()) {
      if (held.isValid()) {
        removeDrafts(path, DEEPEST);
        writing.run();
      }
    } finally {
      ONE_IN_THIS_PROCESS.unlock();
    }
  }

  private static FileChannel opened(Path lock) throws IOException {
    PrivateFiles.file(lock);
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Looks at names alone: a file that another grader works with may be gone when looked at. */
  private static void removeDrafts(Path folder, int levels) throws IOException {
    if (levels > 0) {
      try (DirectoryStream<Path> below = Files.newDirectoryStream(folder, OutputFolder::isFolder)) {
        for (Path one : below) {
          removeDrafts(one, levels - 1);
        }
      }
    }
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, DRAFT + "*")) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Replaces a file.
   *
   * @param name relative to the folder
   * @param content its text, written as UTF-8
   * @throws FileSystemException that names the file and what is wrong; the old content stands
   */
  public void write(String name, String content) throws FileSystemException {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Replaces a file.
   *
   * @param name relative to the folder
   * @param content its bytes
   * @throws FileSystemException that names the file and what is wrong; the old content stands
   */
  public void write(String name, byte[] content) throws FileSystemException {
    Path file = path.resolve(name);
    Path folder = file.getParent();
    Path draft = null;
    try {
      PrivateFiles.folder(folder);
      draft = Files.createTempFile(folder, DRAFT, null);
      try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
        out.write(content);
        out.getFD().sync();
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      draft = null;
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, "cannot be written" + because(e));
    } finally {
      remove(draft);
    }
  }

  private static void remove(Path draft) {
    if (draft != null) {
      draft.toFile().delete();
    }
  }

  private static String because(IOException e) {
    return ": " + FileProblem.words(e);
  }
}
