package chainrule.grader.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ZippedFolderTests {
  private static final Instant TIME = Instant.parse("2026-01-01T12:30:00Z");

  @TempDir private Path folder;

  @Test
  void isTheSameAtAnotherTimeInAnotherZoneAndLanguage() throws IOException {
    Path source = source();
    Path here = folder.resolve("here.zip");
    ZippedFolder.write(source, TIME, here);
    Files.setLastModifiedTime(source.resolve("b/two"), FileTime.from(Instant.EPOCH));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    Path there = folder.resolve("there.zip");
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      ZippedFolder.write(source, TIME, there);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }

    assertThat(there).hasSameBinaryContentAs(here);
  }

  @Test
  void keepsNamesContentsAndWhatIsAProgram() throws IOException {
    Path zip = folder.resolve("zip");
    ZippedFolder.write(source(), TIME, zip);

    try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
      List<ZipArchiveEntry> entries = List.copyOf(Collections.list(read.getEntries()));
      assertThat(entries)
          .extracting(ZipArchiveEntry::getName)
          .containsExactly("source/a", "source/b/two");
      assertThat(entries)
          .extracting(entry -> Integer.toOctalString(entry.getUnixMode()))
          .containsExactly("100755", "100644");
      assertThat(read.getInputStream(entries.get(1))).hasContent("2");
    }
  }

  private Path source() throws IOException {
    Path source = folder.resolve("source");
    Files.createDirectories(source.resolve("b"));
    Path program = Files.writeString(source.resolve("a"), "1");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.writeString(source.resolve("b/two"), "2");
    return source;
  }
}
