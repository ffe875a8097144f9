package chainrule.grader.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Folders packed into zip files: the same folder at any time, on any machine, to the same bytes.
 */
public final class ZippedFolder {
  private static final int FILE = 0100644;
  private static final int PROGRAM = 0100755;

  private ZippedFolder() {}

  /**
   * Packs a folder.
   *
   * @param folder its files, in the order of their names, under the folder's own name
   * @param time written for every file
   * @param zip the file to write
   * @throws IOException if something cannot be read or written
   */
  public static void write(Path folder, Instant time, Path zip) throws IOException {
    write(folder, folder.getFileName() + "/", time, zip);
  }

  /**
   * Packs what a folder holds.
   *
   * @param folder its files, in the order of their names
   * @param prefix what the names in the zip begin with; empty for none
   * @param time written for every file
   * @param zip the file to write
   * @throws IOException if something cannot be read or written
   */
  public static void write(Path folder, String prefix, Instant time, Path zip) throws IOException {
    try (Stream<Path> walk = Files.walk(folder);
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        ZipArchiveEntry entry = new ZipArchiveEntry(prefix + name);
        entry.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
        entry.setUnixMode(Files.isExecutable(file) ? PROGRAM : FILE);
        out.putArchiveEntry(entry);
        Files.copy(file, out);
        out.closeArchiveEntry();
      }
    }
  }
}
