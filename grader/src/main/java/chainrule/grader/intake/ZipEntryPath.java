package chainrule.grader.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Where an entry of a zip says that it lies, whatever system the zip was made on.
 *
 * @param text as the zip has it
 * @param route its names from the top down to its own; at least one
 */
record ZipEntryPath(String text, List<String> route) {
  static final int LONGEST_NAME = 255;
  private static final int LONGEST_SHOWN = 400;

  /**
   * What Windows writes in western Europe. In code page 437, America's, the same bytes are the same
   * letters, or no letters at all.
   */
  private static final Charset WINDOWS = Charset.forName("IBM850");

  /**
   * Returns the path; a zip says in which characters it is, or else it is UTF-8 if it can be.
   *
   * @param entry an entry whose file was opened as UTF-8
   */
  static ZipEntryPath of(ZipArchiveEntry entry) {
    String text = text(entry);
    List<String> names =
        Arrays.stream(text.split("[/\\\\]", -1)).filter(name -> !name.isEmpty()).toList();
    return new ZipEntryPath(text, names.isEmpty() ? List.of("") : names);
  }

  private static String text(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean told =
        entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
            || entry.getGeneralPurposeBit().usesUTF8ForNames();
    if (told || raw == null) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, WINDOWS);
    }
  }

  /** Returns the entry's own name. */
  String name() {
    return route.get(route.size() - 1);
  }

  /** Returns the names above its own. */
  List<String> folder() {
    return route.subList(0, route.size() - 1);
  }

  /** Returns its names, none longer than a file's may be. */
  List<String> shortRoute() {
    return route.stream().map(name -> FileNames.shortened(name, LONGEST_NAME)).toList();
  }

  /** Returns whether a program put it there that is not the student's. */
  boolean isHidden() {
    return route.contains("__MACOSX") || route.contains(".ipynb_checkpoints");
  }

  /** Returns whether it would be written outside of the folder that the zip is unpacked into. */
  boolean leavesTheZip() {
    return route.contains("..") || text.matches("(?s)[/\\\\].*|[A-Za-z]:.*");
  }

  /** Returns whether a name of it is longer than a file's may be. */
  boolean isTooLong() {
    return route.stream().anyMatch(name -> name.length() > LONGEST_NAME);
  }

  /** Returns what to call it in messages. */
  String shownIn(Path zip) {
    return zip + "!/" + FileNames.shortened(text, LONGEST_SHOWN);
  }
}
