package chainrule.grader.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewFolderTests {
  @TempDir private Path folder;

  @Test
  void isThereWithAllThatWasWritten() throws IOException {
    Path target = folder.resolve("a/b");

    NewFolder.write(target, draft -> Files.writeString(draft.resolve("one"), "1"));

    assertThat(target.resolve("one")).hasContent("1");
    assertThat(folder.resolve("a")).isDirectoryNotContaining("glob:**.draft*");
  }

  @Test
  void anEmptyFolderIsFilledAndStaysTheSame() throws IOException {
    Path target = Files.createDirectory(folder.resolve("empty"));
    Object before = Files.getAttribute(target, "unix:ino");

    NewFolder.write(target, draft -> Files.writeString(draft.resolve("one"), "1"));

    assertThat(target.resolve("one")).hasContent("1");
    assertThat(Files.getAttribute(target, "unix:ino")).isEqualTo(before);
  }

  @Test
  void refusesAFolderThatHoldsSomething() throws IOException {
    Files.writeString(folder.resolve("mine"), "keep");

    assertThatThrownBy(() -> NewFolder.write(folder, draft -> {}))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("is not empty; expected a new or an empty folder");
    assertThat(folder.resolve("mine")).hasContent("keep");
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "keep");

    assertThatThrownBy(() -> NewFolder.write(file, draft -> {}))
        .isInstanceOf(NotDirectoryException.class);
    assertThat(file).hasContent("keep");
  }

  @Test
  void leavesNothingOfWhatFailed() {
    Path target = folder.resolve("half");

    assertThatThrownBy(
            () ->
                NewFolder.write(
                    target,
                    draft -> {
                      Files.writeString(draft.resolve("one"), "1");
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(folder).isEmptyDirectory();
  }
}
