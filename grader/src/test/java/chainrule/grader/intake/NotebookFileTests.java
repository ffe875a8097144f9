package chainrule.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotebookFileTests {
  private static final String TEXT =
      "{\"nbformat\": 4, \"cells\": ["
          + "{\"cell_type\": \"markdown\", \"source\": \"much to read\"},"
          + "{\"cell_type\": \"code\", \"source\": \"CODE\"}]}";

  @TempDir private Path folder;

  @Test
  void keepsTheCodeAndTheDigestOfTheVeryBytes() throws Exception {
    NotebookFile file = NotebookFile.read(put(TEXT));

    assertThat(file.cells()).extracting(NotebookCell::source).containsExactly("", "CODE");
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
  }

  @Test
  void moreCodeThanAnyoneWritesIsRefused() throws Exception {
    int most = 8 << 20;
    assertThat(NotebookFile.read(put(TEXT.replace("CODE", "x".repeat(most)))).cells()).hasSize(2);
    Path more = put(TEXT.replace("CODE", "x".repeat(most + 1)));

    assertThatThrownBy(() -> NotebookFile.read(more))
        .isInstanceOfSatisfying(
            NotebookException.class,
            e ->
                assertThat(e.problem())
                    .isEqualTo("8388609 characters of code; expected at most 8388608"));
  }

  private Path put(String text) throws IOException {
    return Files.writeString(folder.resolve("ada.ipynb"), text);
  }
}
