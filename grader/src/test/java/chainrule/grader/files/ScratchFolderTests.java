package chainrule.grader.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScratchFolderTests {
  @TempDir private Path parent;

  @Test
  void isEmptyAndGoneAfterwardsWithAllThatIsInIt() throws IOException {
    Path other = Files.writeString(parent.resolve("other"), "stays");
    try (ScratchFolder scratch = ScratchFolder.open(parent, "kit")) {
      assertThat(scratch.folder()).isEmptyDirectory();
      Files.writeString(Files.createDirectory(scratch.folder().resolve("a")).resolve("b"), "x");
      Files.createSymbolicLink(scratch.folder().resolve("link"), other);
    }
    assertThat(parent).isDirectoryNotContaining(file -> !file.equals(other));
    assertThat(other).hasContent("stays");
  }

  @Test
  void removesWhatAKilledRunLeft() throws IOException {
    Path left = Files.createDirectories(parent.resolve("chainrule-kit123/deep")).getParent();
    Path lock = Files.createFile(parent.resolve("chainrule-kit123.lock"));
    Path noLock = Files.createDirectory(parent.resolve("chainrule-of-somebody"));

    try (ScratchFolder scratch = ScratchFolder.open(parent, "kit")) {
      assertThat(scratch.folder()).isEmptyDirectory();
      assertThat(left).doesNotExist();
      assertThat(lock).doesNotExist();
      assertThat(noLock).exists();
    }
  }

  @Test
  void leavesAloneWhatALivingRunHas() throws IOException {
    try (ScratchFolder first = ScratchFolder.open(parent, "kit");
        ScratchFolder second = ScratchFolder.open(parent, "kit")) {
      assertThat(first.folder()).isEmptyDirectory();
      assertThat(second.folder()).isEmptyDirectory().isNotEqualTo(first.folder());
    }
  }
}
