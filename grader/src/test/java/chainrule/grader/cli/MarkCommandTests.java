package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.KitVersion;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.Results;
import chainrule.grader.gradebook.SubmissionEntry;
import chainrule.grader.result.Lateness;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class MarkCommandTests {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void grade() throws IOException {
    try (Gradebook book = Gradebook.open(folder.resolve("gradebook.db"))) {
      long run = book.begin("h1", "revision", KitVersion.get());
      book.record(run, new SubmissionEntry(Results.graded("ada", 6, 1), Instant.EPOCH, true, ""));
      book.record(run, new SubmissionEntry(Results.graded("bob", 6, 4), Instant.EPOCH, true, ""));
    }
  }

  @Test
  void aMarkIsInTheCsvThePageAndTheExport() {
    assertThat(run("ada", "h1-q2", "3.5", "--comment", "a slip", "--by", "Kim"))
        .isEqualTo(ExitStatus.DONE);

    assertThat(out.toString())
        .startsWith("ada h1 Q2: 3.5 of 4 points\nada h1 in all: 9.5 of 10 points\n")
        .hasLineCount(3);
    assertThat(folder.resolve("grades.csv"))
        .content()
        .contains("ada,,,,9.5,0.0,9.5,10.0,6.0,3.5,,Q2: a slip\n")
        .contains("bob,,,,10.0,0.0,10.0,10.0,6.0,4.0,,\n");
    assertThat(folder.resolve("feedback/ada.html"))
        .content()
        .contains("marked by hand: 3.5 of 4 points, the checks gave 1 (Kim): a slip");
    assertThat(folder.resolve("feedback/bob.html")).doesNotExist();
    assertThat(command("export", "--format", "canvas", folder.toString()))
        .isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve("canvas.csv")).content().contains("ada,,,ada,,9.5\n");
    String why = "marked by hand: 3.5 of 4 points, the checks gave 1 (Kim): a slip";
    for (String format : List.of("moodle", "junit", "gradescope")) {
      assertThat(command("export", "--format", format, folder.toString()))
          .isEqualTo(ExitStatus.DONE);
    }
    assertThat(folder.resolve("moodle.csv")).content().contains(why);
    assertThat(folder.resolve("junit.xml")).content().contains(why);
    assertThat(folder.resolve("gradescope/h1/ada/results.json")).content().contains(why);
  }

  @Test
  void aDroppedQuestionIsNeitherEarnedNorMissing() {
    assertThat(run("ada", "H1-Q2", "--drop")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString())
        .startsWith("ada h1 Q2: does not count\nada h1 in all: 10 of 10 points\n");
    assertThat(folder.resolve("grades.csv"))
        .content()
        .contains("ada,,,,10.0,0.0,10.0,10.0,6.0,,,\n");

    assertThat(run("ada", "h1-q2", "--undo")).isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve("grades.csv"))
        .content()
        .contains("ada,,,,7.0,0.0,7.0,10.0,6.0,1.0,,\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.01", "-1", "NaN", "Infinity"})
  void pointsOutOfRangeAreRefused(String points) {
    assertThat(run("ada", "h1-q2", "--", points)).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .startsWith("chainrule: points are ")
        .endsWith(" for h1-q2; expected 0 to 4\n");
    assertThat(folder.resolve("grades.csv")).doesNotExist();
  }

  @Test
  void whatIsNotThereIsNamedWithWhatIs() {
    assertThat(run("e\u001bve", "h1-q2", "1")).isEqualTo(ExitStatus.USAGE);
    assertThat(run("ada", "h1-q9", "1")).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            """
            chainrule: no student e\\u001bve; expected one of ada, bob
            chainrule: no question h1-q9 of ada; expected one of h1-q1, h1-q2
            """);
  }

  @Test
  void aDelayIsExcusedForAWholeHomework() throws IOException {
    try (Gradebook book = Gradebook.open(folder.resolve("gradebook.db"))) {
      book.due("h1", new Lateness(Instant.EPOCH.minusSeconds(90_000), 10));
    }
    assertThat(run("bob", "h1-q1", "6")).isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve("grades.csv"))
        .content()
        .contains("h1,1969-12-30 23:00:00,1970-01-01 00:00:00,bob,,,,10.0,2.0,8.0,10.0,");
    assertThat(folder.resolve("feedback/bob.html"))
        .content()
        .contains("handed in 2 days late, 10 % a day: 2 of 10 points taken away");

    assertThat(run("bob", "h1", "--waive", "--comment", "ill")).isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve("grades.csv")).content().contains("bob,,,,10.0,0.0,10.0,10.0,");
    assertThat(folder.resolve("feedback/bob.html"))
        .content()
        .contains("nothing is taken away for being late: ill");
    assertThat(folder.resolve("grades.csv")).content().contains(",,ill\n");
    assertThat(run("bob", "H01", "--undo")).isEqualTo(ExitStatus.DONE);
    assertThat(run("bob", "h01-Q1", "6")).isEqualTo(ExitStatus.DONE);
    assertThat(run("bob", "H1", "--waive", "--comment", "ill")).isEqualTo(ExitStatus.DONE);
    assertThat(run("bob", "h1", "3")).isEqualTo(ExitStatus.USAGE);
    assertThat(run("bob", "h1-q1", "--waive")).isEqualTo(ExitStatus.USAGE);

    assertThat(run("bob", "h1", "--undo")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).contains("bob h1: nothing is excused\n");
    assertThat(folder.resolve("grades.csv"))
        .content()
        .contains("bob,,,,10.0,2.0,8.0,10.0,")
        .doesNotContain("ill");
    assertThat(folder.resolve("feedback/bob.html"))
        .content()
        .contains("2 of 10 points taken away")
        .doesNotContain("nothing is taken away");
  }

  @Test
  void aFileMarksManyAtOnce() throws IOException {
    Path marks =
        Files.writeString(
            folder.resolve("marks.csv"),
            """
            \uFEFFStudent,question,Points,comment
            ada,h1-q2,3.5,"a slip,
            no more"

            bob,H1-Q1,0,
            bob,h1-q2,2,late
            """
                .replace("\n", "\r\n"));

    assertThat(command("mark", folder.toString(), "--from", marks.toString(), "--by", "Kim"))
        .isEqualTo(ExitStatus.DONE);
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .startsWith("3 questions of 2 students marked by hand\n")
        .hasLineCount(2);
    assertThat(folder.resolve("grades.csv"))
        .content()
        .contains("ada,,,,9.5,0.0,9.5,10.0,6.0,3.5,,")
        .contains("bob,,,,2.0,0.0,2.0,10.0,0.0,2.0,,Q2: late\n");
    assertThat(folder.resolve("feedback/ada.html"))
        .content()
        .contains("marked by hand: 3.5 of 4 points, the checks gave 1 (Kim): a slip,");
  }

  @Test
  void whereOneLineIsWrongNothingIsMarkedAndEachSuchLineIsNamed() throws IOException {
    Path marks =
        Files.writeString(
            folder.resolve("marks.csv"),
            """
            student,question,points,comment
            ada,h1-q2,3.5,fine
            eve,h1-q2,1,
            ada,h1-q9,1,
            bob,h1-q2,5,
            bob,h1-q1,much,
            bob,h1-q1,,
            bob,h1,1,
            ada,H1-q2,2,
            ada,h1-q1
            """);

    assertThat(command("mark", folder.toString(), "--from", marks.toString()))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString().replace("chainrule: " + marks + ": ", "").lines())
        .containsExactlyInAnyOrder(
            "line 3: no student eve; expected one of ada, bob",
            "line 4: no question h1-q9 of ada; expected one of h1-q1, h1-q2",
            "line 5: points are 5.0 for h1-q2; expected 0 to 4",
            "line 6: points are much; expected a number such as 2.5",
            "line 7: h1-q1 of bob stands in line 6 already",
            "line 8: h1 is a homework; expected a question of it",
            "line 9: H1-q2 of ada stands in line 2 already",
            "line 10: has 2 cells; expected 4");
    assertThat(folder.resolve("grades.csv")).doesNotExist();
    assertThat(command("export", "--format", "csv", folder.toString())).isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve("grades.csv")).content().contains("ada,,,,7.0,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name,points|its first line is name, points; expected the columns student",
        "student,question,points|has no row below its first line",
        "student,student,question,points|cannot be read: The header contains a duplicate name"
      })
  void aFileThatIsNoListOfMarksIsNamed(String text, String problem) throws IOException {
    Path marks = Files.writeString(folder.resolve("marks.csv"), text + "\n");

    assertThat(command("mark", folder.toString(), "--from", marks.toString()))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).startsWith("chainrule: " + marks + ": ").contains(problem);
    assertThat(command("mark", folder.toString(), "--from", folder + "/none.csv"))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("none.csv: cannot be read: no such file");
    assertThat(run("ada", "h1-q2", "--from", marks.toString())).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void oneThingIsDecidedAtATime() {
    assertThat(run("ada", "h1-q2")).isEqualTo(ExitStatus.USAGE);
    assertThat(run("ada", "h1-q2", "1", "--drop")).isEqualTo(ExitStatus.USAGE);
  }

  private int run(String student, String question, String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "mark";
    arguments[1] = folder.toString();
    arguments[2] = student;
    arguments[3] = question;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return command(arguments);
  }

  private int command(String... arguments) {
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
