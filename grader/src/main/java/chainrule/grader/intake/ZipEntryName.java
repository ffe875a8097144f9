package chainrule.grader.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Reads the name of an entry of a zip, whatever system the zip was made on. */
final class ZipEntryName {
  /**
   * What Windows writes in western Europe. In code page 437, America's, the same bytes are the same
   * letters, or no letters at all.
   */
  private static final Charset WINDOWS = Charset.forName("IBM850");

  private ZipEntryName() {}

  /**
   * Returns the name; a zip says in which characters it is, or else it is UTF-8 if it can be.
   *
   * @param entry an entry whose file was opened as UTF-8
   */
  static String of(ZipArchiveEntry entry) {
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
}
