package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.cli.ChainRule;
import chainrule.grader.export.ExportFormat;
import chainrule.grader.intake.FileNames;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The sheets for talks in the folder of a class: one for each student, for nobody else's eyes. */
final class TalkFolderTests {
  /** Some of the class have no mark. */
  private static final int UNGRADED = 3;

  @TempDir private Path folder;
  private Set<String> students;

  @BeforeEach
  void grade() throws IOException {
    students = MadeUpClass.write(folder);
  }

  @Test
  void everyStudentHasASheetThatNamesNobodyElse() throws IOException {
    Set<String> sheets = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder.resolve("talk/h1"))) {
      files.forEach(file -> sheets.add(file.getFileName().toString()));
    }
    Set<String> expected = new TreeSet<>();
    students.forEach(student -> expected.add(FileNames.of(student) + ".html"));
    assertThat(sheets).isEqualTo(expected);

    for (String student : students) {
      String sheet = Files.readString(folder.resolve("talk/h1/" + FileNames.of(student) + ".html"));
      for (String other : students) {
        if (other.matches("s\\d\\d") && !other.equals(student)) {
          assertThat(sheet).as(student).doesNotContainPattern("\\b" + other + "\\b");
        }
      }
    }
  }

  @Test
  void theClassPageLeadsToEach() throws IOException {
    assertThat(Files.readString(folder.resolve("class.html")))
        .contains("<a href=\"talk/h1/s07.html\">three questions</a>");
  }

  @Test
  void noSheetIsInWhatStudentsGet() throws IOException {
    assertThat(Files.readString(folder.resolve("feedback/everything.html")))
        .doesNotContain("A good answer", "talk/");
    for (ExportFormat format : ExportFormat.values()) {
      if (format.toString().startsWith("feedback")) {
        assertThat(bundled(format)).isNotEmpty().doesNotContain("A good answer");
      }
    }
  }

  private String bundled(ExportFormat format) throws IOException {
    Path zips = folder.resolve(format.toString());
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(Writer.nullWriter()));
    int status =
        line.execute(
            "export", "--format", format.toString(), folder.toString(), "--out", zips.toString());
    assertThat(status).isEqualTo(UNGRADED);
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(zips.resolve("h1.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}
