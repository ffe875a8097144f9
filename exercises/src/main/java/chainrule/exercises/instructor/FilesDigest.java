package chainrule.exercises.instructor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** The SHA-256 of texts and of whole folders: what is in their files, and where. */
public final class FilesDigest {
  private final MessageDigest digest;

  /** Starts a digest of nothing. */
  public FilesDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Adds a text. */
  public void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds the files of a folder and of the folders in it, in the order of their names.
   *
   * @param folder the folder; its own name does not matter
   * @param counts which files
   */
  public void add(Path folder, Predicate<Path> counts) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).filter(counts).sorted().toList();
    }
    for (Path file : files) {
      add(folder.relativize(file).toString());
      digest.update(Files.readAllBytes(file));
    }
  }

  /** Ends the digest and returns it in hexadecimal. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
