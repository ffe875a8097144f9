package chainrule.exercises.ipynb;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written. */
public final class FileProblem {
  private static final String NO_REASON = "the system gives no reason";

  private FileProblem() {}

  /**
   * Returns the reason, without the file's name.
   *
   * <p>Java's own exceptions often carry no more than the path: what went wrong is their class.
   */
  public static String words(IOException failure) {
    if (failure instanceof FileSystemException onFile) {
      String reason = onFile.getReason();
      return reason == null || reason.isBlank() ? ofClass(onFile) : reason;
    }
    if (failure instanceof CharacterCodingException) {
      return "not UTF-8 text";
    }
    String message = failure.getMessage();
    return message == null || message.isBlank() ? NO_REASON : message;
  }

  private static String ofClass(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    } else if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (failure instanceof NotDirectoryException) {
      return "not a folder";
    } else if (failure instanceof FileAlreadyExistsException) {
      return "a file of that name is already there";
    } else if (failure instanceof DirectoryNotEmptyException) {
      return "a folder that is not empty is in the way";
    } else if (failure instanceof FileSystemLoopException) {
      return "symbolic links lead in a circle";
    } else if (failure instanceof AtomicMoveNotSupportedException) {
      return "the file system cannot replace a file in one step";
    }
    return NO_REASON;
  }
}
