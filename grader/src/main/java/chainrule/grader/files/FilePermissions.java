package chainrule.grader.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Lets other users read or write a file, where the file system knows users. */
public final class FilePermissions {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private FilePermissions() {}

  public static void letAllRead(Path file) throws IOException {
    set(file, Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--");
  }

  public static void letAllWrite(Path folder) throws IOException {
    set(folder, "rwxrwxrwx");
  }

  static void letOnlyMeRead(Path file) throws IOException {
    set(file, "rw-------");
  }

  private static void set(Path file, String permissions) throws IOException {
    if (POSIX) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
  }
}
