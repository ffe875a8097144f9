package chainrule.grader.report;

import chainrule.exercises.ipynb.FileProblem;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder that results are written to: a reader sees a file's old content or its new, never a
 * part, and a full disk leaves the old.
 *
 * @param path where it is
 */
public record OutputFolder(Path path) {
  /**
   * Makes the folder and tries whether it can be written.
   *
   * @throws FileSystemException that names the folder and what is wrong
   */
  public void prepare() throws FileSystemException {
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, ".try", null));
    } catch (IOException e) {
      throw new FileSystemException(path.toString(), null, "cannot be written" + because(e));
    }
  }

  /**
   * Replaces a file.
   *
   * @param name relative to the folder
   * @param content its text, written as UTF-8
   * @throws FileSystemException that names the file and what is wrong; the old content stands
   */
  public void write(String name, String content) throws FileSystemException {
    Path file = path.resolve(name);
    Path folder = file.getParent();
    Path draft = null;
    try {
      Files.createDirectories(folder);
      draft = Files.createTempFile(folder, ".draft", null);
      try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
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
