package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.StudentNotebook;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.isolation.Confinement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * What Moodle and Canvas give to download goes in, graded for real, and what they import comes out,
 * with the ids that came in.
 */
@Tag("slow")
final class PlatformRoundTripTests {
  private static final String ROSTER =
      """
      id,name,email,canvas_id,sis_user_id,sis_login_id,section,moodle_id,username
      s1,Ada Lovelace,ada@example.edu,,,,,1234567,ada
      s2,Zoë Müller,zoe@example.edu,,,,,1234568,zoe
      s3,Bob Son,bob@example.edu,124,SIS-124,bob@example.edu,Section A,,
      s4,Cy Young,cy@example.edu,125,SIS-125,cy@example.edu,Section B,,
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void theIdsThatCameInGoOutAgain() throws Exception {
    Confinement.assumePossible();
    Path moodle = folder.resolve("moodle.zip");
    Path canvas = folder.resolve("canvas.zip");
    String first = answered();
    zip(
        moodle,
        Map.of(
            "Group A-Ada Lovelace_1234567_assignsubmission_file_/h1-perceptron.ipynb", first,
            "Group A-Zoë Müller_1234568_assignsubmission_file_/h1-perceptron.ipynb", first,
            "Zoë Müller_1234568_assignsubmission_onlinetext_/onlinetext.html", "<p>hello</p>"));
    zip(
        canvas,
        Map.of(
            "sonbob_LATE_124_500_h1-perceptron.ipynb", "{",
            "sonbob_LATE_124_501_h1-perceptron-1.ipynb", first,
            "strangereve_999_600_h1-perceptron.ipynb", first));
    Path roster = Files.writeString(folder.resolve("roster.csv"), ROSTER);
    Path graded = folder.resolve("graded");

    int status =
        run(
            "grade",
            "h1",
            moodle.toString(),
            canvas.toString(),
            "--roster",
            roster.toString(),
            "--out",
            graded.toString());

    assertThat(status).isEqualTo(ExitStatus.UNGRADED); // Bob's first file is named
    assertThat(err.toString())
        .contains("strangereve_999_600_h1-perceptron.ipynb: not on the roster: ");
    assertThat(out.toString())
        .contains("no submission: s4 (Cy Young)")
        .contains("sonbob_LATE_124_500_h1-perceptron.ipynb");

    export("moodle", graded, roster);
    List<CSVRecord> rows = table(graded.resolve("moodle.csv"));
    CSVRecord ada = row(rows, "Username", "ada");
    assertThat(ada.get("Identifier")).isEqualTo("Participant 1234567");
    assertThat(ada.get("Full name")).isEqualTo("Ada Lovelace");
    assertThat(ada.get("Email address")).isEqualTo("ada@example.edu");
    assertThat(ada.get("H1")).isEqualTo(points());
    CSVRecord zoe = row(rows, "Username", "zoe");
    assertThat(zoe.get("Full name")).isEqualTo("Zoë Müller");
    assertThat(zoe.get("H1")).isEqualTo(ada.get("H1")); // a group's notebook counts for each

    export("canvas", graded, roster);
    rows = table(graded.resolve("canvas.csv"));
    assertThat(rows.get(0).get("Student")).isEqualTo("Points Possible");
    CSVRecord bob = row(rows, "ID", "124");
    assertThat(bob.get("Student")).isEqualTo("Bob Son");
    assertThat(bob.get("SIS User ID")).isEqualTo("SIS-124");
    assertThat(bob.get("SIS Login ID")).isEqualTo("bob@example.edu");
    assertThat(bob.get("Section")).isEqualTo("Section A");
    assertThat(bob.get("H1")).isEqualTo(points());
    assertThat(row(rows, "ID", "125").get("H1")).isEqualTo("0.0"); // handed in nothing
    assertThat(rows).anyMatch(row -> row.get("Student").equals("strangereve"));
  }

  private void export(String format, Path graded, Path roster) {
    err.getBuffer().setLength(0);
    int status =
        run("export", "--format", format, graded.toString(), "--roster", roster.toString());
    assertThat(status).as(err.toString()).isEqualTo(ExitStatus.DONE);
    assertThat(err.toString()).contains("not on the roster: strangereve").hasLineCount(1);
  }

  /** The first question is answered rightly, the others are left as they were handed out. */
  private static String answered() throws Exception {
    Assignment homework = Assignment.of("h1").orElseThrow();
    QuestionSpec first = first();
    return StudentNotebook.answered(
            homework.notebook(), Map.of(first.gradeId(), homework.bank().reference(first).source()))
        .toJson();
  }

  private static QuestionSpec first() {
    return Assignment.of("h1").orElseThrow().questions().get(0);
  }

  /** What stands beside the question: all its points and no others. */
  private static String points() {
    return first().points() + ".0";
  }

  private static CSVRecord row(List<CSVRecord> rows, String column, String cell) {
    List<CSVRecord> found = rows.stream().filter(row -> row.get(column).equals(cell)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<CSVRecord> table(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser csv = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return csv.getRecords();
    }
  }

  private static void zip(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private int run(String... arguments) {
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
