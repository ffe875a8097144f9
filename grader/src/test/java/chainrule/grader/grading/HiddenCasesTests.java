package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.finding.FindingText;
import chainrule.exercises.finding.GradientFinding;
import chainrule.grader.export.ExportFormat;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.roster.Roster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hidden checks expect, and the seed that draws their cases, stays in the house. */
@Tag("slow")
final class HiddenCasesTests {
  @TempDir private Path folder;
  @TempDir private Path exports;

  @Test
  void areInNoFileThatLeavesTheHouse() throws IOException {
    MadeUpClass.write(folder);
    try (Gradebook book = Gradebook.open(folder.resolve("gradebook.db"))) {
      for (ExportFormat format : ExportFormat.values()) {
        format.write(book, exports.resolve(format.place()), Roster.NONE, mark -> {});
      }
    }
    List<Path> files = files(folder.resolve("feedback"), exports, folder.resolve("grades.csv"));
    assertThat(files).hasSizeGreaterThan(60);

    for (Path file : files) {
      assertThat(text(file))
          .as(file.toString())
          .doesNotContain(MadeUpClass.EXPECTED)
          .doesNotContain(String.valueOf(MadeUpClass.SEED));
    }
    assertThat(folder.resolve("feedback/" + MadeUpClass.EVERYTHING + ".html"))
        .content()
        .containsOnlyOnce(FindingText.of(new GradientFinding.FiniteDifference()));
    assertThat(folder.resolve("results/h1/s01.json"))
        .as("what the instructor has")
        .content()
        .contains(MadeUpClass.EXPECTED, String.valueOf(MadeUpClass.SEED));
  }

  private static String text(Path file) throws IOException {
    if (!file.toString().endsWith(".zip")) {
      return Files.readString(file);
    }
    StringBuilder pages = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.size()).isGreaterThan(20);
      for (ZipEntry entry : zip.stream().toList()) {
        pages.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return pages.toString();
  }

  private static List<Path> files(Path... places) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      try (Stream<Path> walk = Files.walk(place)) {
        walk.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    return files;
  }
}
