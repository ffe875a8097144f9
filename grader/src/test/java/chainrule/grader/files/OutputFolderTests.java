package chainrule.grader.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTests {
  @TempDir private Path folder;

  @Test
  void replacesAFileAndLeavesNoDraft() throws IOException {
    OutputFolder out = new OutputFolder(folder.resolve("out"));
    out.prepare();
    out.write("feedback/ada.html", "old");
    out.write("feedback/ada.html", "new");

    assertThat(folder.resolve("out/feedback/ada.html")).hasContent("new");
    assertThat(folder.resolve("out/feedback")).isDirectoryNotContaining("glob:**.draft*");
    assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.try*");
  }

  @Test
  void aLinkToAFolderIsWrittenThrough() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    OutputFolder out = new OutputFolder(Files.createSymbolicLink(folder.resolve("out"), real));

    out.prepare();
    out.write("grades.csv", "marks");

    assertThat(real.resolve("grades.csv")).hasContent("marks");
  }

  @Test
  void namesTheFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    assertThatThrownBy(() -> new OutputFolder(file.resolve("out")).prepare())
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e -> {
              assertThat(e.getFile()).isEqualTo(file.resolve("out").toString());
              assertThat(e.getReason()).startsWith("cannot be written: ");
            });
  }

  @Test
  void removesWhatAKilledGraderLeftHalfWritten() throws IOException {
    OutputFolder out = new OutputFolder(folder);
    out.write("feedback/ada.html", "whole");
    Files.writeString(folder.resolve(".draft1"), "half");
    Files.writeString(folder.resolve("feedback/.draft2"), "half");
    Files.createDirectories(folder.resolve("results/h1"));
    Files.writeString(folder.resolve("results/h1/.draft3"), "half");

    out.exclusively(() -> out.write("grades.csv", "whole"));

    assertThat(folder).isDirectoryNotContaining("glob:**.draft*");
    assertThat(folder.resolve("feedback")).isDirectoryNotContaining("glob:**.draft*");
    assertThat(folder.resolve("results/h1")).isEmptyDirectory();
    assertThat(folder.resolve("feedback/ada.html")).hasContent("whole");
    assertThat(folder.resolve("grades.csv")).hasContent("whole");
  }

  @Test
  void theOldContentStandsWhenTheNewCannotBeWritten() throws IOException {
    OutputFolder out = new OutputFolder(folder);
    out.prepare();
    Files.createDirectories(folder.resolve("grades.csv/in the way"));

    assertThatThrownBy(() -> out.write("grades.csv", "new"))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            e -> assertThat(e.getFile()).isEqualTo(folder.resolve("grades.csv").toString()));

    assertThat(folder.resolve("grades.csv/in the way")).isDirectory();
    assertThat(folder).isDirectoryNotContaining("glob:**.draft*");
  }
}
