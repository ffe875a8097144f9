package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceChangesTests {

  private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final FileTime BUILD = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));
  private static final FileTime AFTER = FileTime.from(Instant.parse("2026-01-03T00:00:00Z"));

  @TempDir private Path root;
  private Path source;

  @BeforeEach
  void layOut() throws IOException {
    source = write("lib/src/main/java/A.java");
    write("lib/src/test/java/ATests.java");
    write("exercises/src/main/java/chainrule/exercises/h1/mistakes.yaml");
    write("pom.xml");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, BEFORE);
      }
    }
  }

  @Test
  void nothingTouchedIsNotNewer() throws IOException {
    assertThat(newer()).isFalse();
  }

  @Test
  void anEditedSourceIsNewer() throws IOException {
    Files.setLastModifiedTime(source, AFTER);
    assertThat(newer()).isTrue();
  }

  @Test
  void aRemovedSourceIsNewer() throws IOException {
    Files.delete(source);
    assertThat(newer()).isTrue();
  }

  @Test
  void anEditedMistakeIsNewer() throws IOException {
    Files.setLastModifiedTime(
        root.resolve("exercises/src/main/java/chainrule/exercises/h1/mistakes.yaml"), AFTER);
    assertThat(newer()).isTrue();
  }

  @Test
  void anEditedTestIsNoReasonToBuild() throws IOException {
    Files.setLastModifiedTime(root.resolve("lib/src/test/java/ATests.java"), AFTER);
    assertThat(newer()).isFalse();
  }

  private boolean newer() throws IOException {
    return new SourceChanges(new KitFolder(root)).newerThan(BUILD);
  }

  private Path write(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }
}
