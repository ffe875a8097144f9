package chainrule.exercises.instructor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Says whether the banks of known answers are those of the sources: a digest of what they are built
 * from and of what was built, in a file beside the classes. Building them takes a minute, and most
 * builds change nothing of it.
 */
final class BankStamp {
  private final Path classes;
  private final Path file;
  private final String sources;

  /**
   * Reads the sources.
   *
   * @param kit the folder of the kit
   * @param classes the folder of compiled classes, which the banks are in
   */
  BankStamp(Path kit, Path classes) throws IOException {
    this.classes = classes;
    this.file = classes.resolveSibling("bank.sha256");
    this.sources = sources(kit);
  }

  /** Returns whether the banks were built from these sources and are as they were built. */
  boolean isValid() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(text());
  }

  /** Notes that the banks have been built, from the sources as they were before. */
  void set() throws IOException {
    Files.writeString(file, text());
  }

  private static String sources(Path kit) throws IOException {
    FilesDigest digest = new FilesDigest();
    digest.add(Runtime.version().toString());
    for (String module : List.of("lib", "exercises")) {
      Path sources = kit.resolve(module).resolve("src/main");
      if (Files.isDirectory(sources)) {
        digest.add(sources, source -> true);
      }
    }
    return digest.hex();
  }

  private String text() throws IOException {
    FilesDigest built = new FilesDigest();
    built.add(classes, BankStamp::isBuilt);
    return sources + "\n" + built.hex() + "\n";
  }

  /** Other classes say nothing that their sources do not say. */
  private static boolean isBuilt(Path file) {
    return !file.toString().endsWith(".class") || file.getParent().endsWith("hidden/bank");
  }
}
