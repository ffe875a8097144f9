package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.KitVersion;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.Results;
import chainrule.grader.gradebook.SubmissionEntry;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class ExportCommandTests {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "csv, grades.csv",
    "canvas, canvas.csv",
    "moodle, moodle.csv",
    "gradescope, gradescope/h1/ada/results.json",
    "junit, junit.xml"
  })
  void eachFormatHasItsPlace(String format, String file) throws IOException {
    grade(Results.graded("ada", 6, 4));

    assertThat(run("export", "--format", format, folder.toString())).isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve(file)).content().contains("10.0");
    assertThat(out.toString()).startsWith("wrote " + folder).hasLineCount(1);
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "feedback-canvas, lovelaceada_12_34_h1-perceptron.ipynb, lovelaceada_12_34_h1-perceptron.html",
    "feedback-canvas, x.zip!/adaada_LATE_1_2_h1-1.ipynb.txt, adaada_LATE_1_2_h1-1.html",
    "feedback-moodle, x.zip!/Ada Lovelace_12_assignsubmission_file_/h1.ipynb,"
        + " Ada Lovelace_12_assignsubmission_file_/feedback-h1.html",
    "feedback-moodle, Ada L_12_assignsubmission_file/Bob_9_assignsubmission_file_.ipynb,"
        + " Ada L_12_assignsubmission_file_/feedback-h1.html",
    "feedback-moodle, Ada L_12_assignsubmission_file_h1.ipynb,"
        + " Ada L_12_assignsubmission_file_/feedback-h1.html"
  })
  void feedbackGoesBackUnderTheNameThatThePlatformGave(String format, String file, String entry)
      throws IOException {
    grade(handedInAs(file, Results.graded("ada", 6, 4)), Results.graded("bob", 6, 4));

    assertThat(run("export", "--format", format, folder.toString())).isEqualTo(ExitStatus.UNGRADED);
    assertThat(out.toString())
        .startsWith("left out: h1 of bob: bob.ipynb has no name that ")
        .contains("wrote " + folder.resolve(format));
    try (ZipFile zip = new ZipFile(folder.resolve(format).resolve("h1.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactly(entry);
      String page =
          new String(
              zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(page).contains("Feedback for ada").doesNotContain("bob");
    }
  }

  @Test
  void aBundleOfNobodysFeedbackIsRefused() throws IOException {
    grade(Results.graded("ada", 6, 4));

    assertThat(run("export", "--format", "feedback-moodle", folder.toString()))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("no notebook has a name that Moodle gave").hasLineCount(1);
    assertThat(folder.resolve("feedback-moodle")).doesNotExist();
  }

  private static SubmissionResult handedInAs(String file, SubmissionResult result) {
    return new SubmissionResult(
        result.student(),
        result.homework(),
        file,
        result.status(),
        null,
        1,
        result.reports(),
        List.of(),
        Timings.NONE,
        List.of());
  }

  @Test
  void writesWhereItIsTold() throws IOException {
    grade(Results.graded("ada", 6, 4));
    Path file = folder.resolve("new/c.csv");

    assertThat(run("export", "--format", "canvas", folder.toString(), "--out", file.toString()))
        .isEqualTo(ExitStatus.DONE);
    assertThat(file).content().contains("ada,,,ada,,10.0");
    assertThat(folder.resolve("canvas.csv")).doesNotExist();
  }

  @Test
  void aStudentWithoutAMarkIsNamed() throws IOException {
    grade(
        Results.graded("ada", 6, 4),
        Results.failed("e\u001bve", GradingStatus.UNREADABLE, "not JSON"));

    assertThat(run("export", "--format", "canvas", folder.toString()))
        .isEqualTo(ExitStatus.UNGRADED);
    assertThat(out.toString()).contains("without a mark: h1 of e\\u001bve: not JSON\n");
    assertThat(folder.resolve("canvas.csv")).content().contains("ada,,,ada,,10.0");
  }

  @Test
  void aRosterGivesTheIdsOfThePlatformsAndNothingToWhoIsMissing() throws IOException {
    grade(Results.graded("s1", 6, 4), Results.graded("stranger", 1, 1));
    Path roster =
        Files.writeString(
            folder.resolve("roster.csv"),
            """
            id,name,email,canvas_id,sis_user_id,sis_login_id,section,moodle_id,username
            s1,"Lovelace, Ada",ada@example.edu,123,S-1,ada,01,1234567,ada
            s2,Bob,bob@example.edu,124,S-2,,01,1234568,
            """);

    assertThat(exported("canvas", roster))
        .isEqualTo(
            """
            Student,ID,SIS User ID,SIS Login ID,Section,H1
            Points Possible,,,,,10.0
            "Lovelace, Ada",123,S-1,ada,01,10.0
            Bob,124,S-2,s2,01,0.0
            stranger,,,stranger,,2.0
            """);
    assertThat(exported("moodle", roster))
        .startsWith("Identifier,Full name,Email address,Username,H1,H1 (feedback)\n")
        .contains("Participant 1234567,\"Lovelace, Ada\",ada@example.edu,ada,10.0,")
        .contains("Participant 1234568,Bob,bob@example.edu,s2,0.0,no submission\n")
        .contains("\n\"\",,,stranger,2.0,");
    assertThat(exported("csv", roster))
        .contains(",s1,\"Lovelace, Ada\",,ada@example.edu,10.0,0.0,10.0,10.0,6.0,4.0,,\n")
        .contains("h1,,,s2,Bob,,bob@example.edu,0.0,0.0,0.0,10.0,,,,no submission\n");
    assertThat(err.toString())
        .startsWith("chainrule: not on the roster: stranger\n")
        .hasLineCount(3);
  }

  @Test
  void aBadRosterGetsOneLine() throws IOException {
    grade(Results.graded("s1", 6, 4));
    String roster = Files.writeString(folder.resolve("r.csv"), "id,name\n").toString();

    assertThat(run("export", "--format", "csv", folder.toString(), "--roster", roster))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "chainrule: " + roster + ": has no column email; expected columns id, name, email\n");
    assertThat(folder.resolve("grades.csv")).doesNotExist();
  }

  private String exported(String format, Path roster) throws IOException {
    String place = folder.resolve("exported").toString();
    int status =
        run(
            "export",
            "--format",
            format,
            folder.toString(),
            "--out",
            place,
            "--roster",
            roster.toString());
    assertThat(status).isEqualTo(ExitStatus.DONE);
    return Files.readString(Path.of(place));
  }

  @Test
  void marksForNbgraderWantACourseAndAPythonThatHasNbgrader() throws IOException {
    grade(Results.graded("ada", 6, 4));
    Path course = Files.createDirectory(folder.resolve("course"));
    String[] call = {
      "export", "--format", "nbgrader", folder.toString(), "--course", course.toString()
    };
    assertThat(run("export", "--format", "nbgrader", folder.toString()))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(run("export", "--format", "csv", folder.toString(), "--course", "x"))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(run(call)).isEqualTo(ExitStatus.USAGE);
    Files.createFile(course.resolve("nbgrader_config.py"));
    List<String> named = new ArrayList<>(List.of(call));
    named.addAll(List.of("--python", "/bin/false"));
    assertThat(run(named.toArray(String[]::new))).isEqualTo(ExitStatus.FAILED);

    assertThat(err.toString().lines())
        .containsExactly(
            "chainrule: --format nbgrader and --course DIR go together",
            "chainrule: --format nbgrader and --course DIR go together",
            "chainrule: "
                + course
                + ": no nbgrader_config.py there; expected the folder of a course of nbgrader's",
            "chainrule: /bin/false: cannot import nbgrader; expected the Python of nbgrader's"
                + " environment");
    assertThat(folder.resolve("nbgrader.json")).doesNotExist();
  }

  @Test
  void aFolderWithoutAGradebookIsNamedAndStaysEmpty() {
    assertThat(run("export", "--format", "csv", folder.toString())).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "chainrule: "
                + folder
                + ": no gradebook.db there; expected a folder that chainrule grade wrote to\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anUnknownFormatListsTheKnownOnes() throws IOException {
    grade(Results.graded("ada", 6, 4));

    assertThat(run("export", "--format", "excel", folder.toString())).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .contains("csv, canvas, moodle, gradescope, junit, feedback-canvas, feedback-moodle");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    grade(Results.graded("ada", 6, 4));
    Path wall = Files.writeString(folder.resolve("wall"), "in the way");
    String place = wall.resolve("x.csv").toString();

    assertThat(run("export", "--format", "csv", folder.toString(), "--out", place))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .startsWith("chainrule: " + place + ": cannot be written")
        .hasLineCount(1);
  }

  @Test
  void aDamagedGradebookIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("gradebook.db"), "no database ".repeat(20));

    assertThat(run("export", "--format", "csv", folder.toString())).isEqualTo(ExitStatus.UNGRADED);
    assertThat(err.toString()).startsWith("chainrule: " + file + ": is no gradebook, or damaged");
  }

  private void grade(SubmissionResult... results) throws IOException {
    try (Gradebook book = Gradebook.open(folder.resolve("gradebook.db"))) {
      long run = book.begin("h1", "revision", KitVersion.get());
      for (SubmissionResult result : results) {
        book.record(run, new SubmissionEntry(result, Instant.EPOCH, true, ""));
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
