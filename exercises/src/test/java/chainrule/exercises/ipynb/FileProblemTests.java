package chainrule.exercises.ipynb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileProblemTests {
  @Test
  void aClassWithoutAReasonIsPutIntoWords() {
    assertThat(FileProblem.words(new AccessDeniedException("/a"))).isEqualTo("permission denied");
    assertThat(FileProblem.words(new NoSuchFileException("/a")))
        .isEqualTo("no such file or folder");
    assertThat(FileProblem.words(new MalformedInputException(1))).isEqualTo("not UTF-8 text");
  }

  @Test
  void aReasonTheSystemGaveIsKept() {
    assertThat(FileProblem.words(new FileSystemException("/a", null, "No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(FileProblem.words(new AccessDeniedException("/a", null, "locked")))
        .isEqualTo("locked");
    assertThat(FileProblem.words(new IOException("Stream closed"))).isEqualTo("Stream closed");
  }

  @Test
  void thereIsAlwaysAReason() {
    assertThat(FileProblem.words(new FileSystemException("/a")))
        .isEqualTo("the system gives no reason");
    assertThat(FileProblem.words(new IOException())).isEqualTo("the system gives no reason");
  }

  @Test
  void aRealFailureNamesNoFile(@TempDir Path folder) {
    try {
      Files.size(folder.resolve("none"));
      throw new AssertionError("a file that is not there has a size");
    } catch (IOException e) {
      assertThat(FileProblem.words(e)).isEqualTo("no such file or folder");
    }
  }
}
