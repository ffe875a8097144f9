package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.intake.Notebooks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class GradeCommandTests {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void anUnknownHomeworkListsTheKnownOnes() {
    assertThat(run("grade", "h\u001b9", "x", "--out", out())).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo("chainrule: no homework h\\u001b9; expected one of " + known() + "\n")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--slice 3, --slice is for many machines; expected --engine slurm too",
    "--engine slurm --slice 0, --slice is 0; expected at least 1",
    "--engine slurm --tasks -1, --tasks is -1; expected at least 1",
    "--engine slurm --jobs 0, '--jobs is 0; expected 1 to 1024, one per core'"
  })
  void whatIsWrongAboutManyMachinesIsSaid(String options, String message) {
    List<String> call = new ArrayList<>(List.of("grade", "h1", folder.toString(), "--out", out()));
    call.addAll(List.of(options.split(" ")));

    assertThat(run(call.toArray(String[]::new))).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).isEqualTo("chainrule: " + message + "\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aPathThatIsNotThereIsNamed() {
    String path = folder.resolve("nowhere").toString();

    assertThat(run("grade", "h1", path, "--out", out())).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).isEqualTo("chainrule: " + path + ": no such file or folder\n");
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    assertThat(run("grade", "h1", folder.toString(), "--out", file.toString()))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .startsWith("chainrule: " + file + ": cannot be written: ")
        .hasLineCount(1);
  }

  @Test
  void aClassOfUnreadableNotebooksIsNamedOneByOne() throws IOException {
    Files.writeString(folder.resolve("ada.ipynb"), "{");
    Files.writeString(folder.resolve("bob.ipynb"), Notebooks.withIds("h5-q1"));

    assertThat(run("grade", "h1", folder.toString(), "--out", out()))
        .isEqualTo(ExitStatus.UNGRADED);
    assertThat(out.toString())
        .contains("not graded: " + folder.resolve("ada.ipynb") + ": not JSON: ")
        .contains("not graded: " + folder.resolve("bob.ipynb") + ": is a notebook of h5; expected")
        .contains("0 of 2 graded")
        .endsWith("the class at a glance: " + folder.resolve("out/class.html") + "\n");
    assertThat(folder.resolve("out/gradebook.db")).exists();
    assertThat(folder.resolve("out/grades.csv")).content().contains("h1,").contains(",ada,");
  }

  @Test
  void aRosterNamesWhoIsMissingAndWhoIsUnknown() throws IOException {
    Path roster =
        Files.writeString(
            folder.resolve("roster.csv"), "id,name,email\ns1,Ada Lovelace,\ns2,Bob,\n");
    Files.writeString(folder.resolve("Ada Lovelace.ipynb"), "{");
    Files.writeString(folder.resolve("eve.ipynb"), "{");

    assertThat(run("grade", "h1", folder.toString(), "--out", out(), "--roster", roster.toString()))
        .isEqualTo(ExitStatus.UNGRADED);
    assertThat(out.toString()).startsWith("no submission: s2 (Bob)\n").contains("\ns1 ");
    assertThat(err.toString())
        .isEqualTo("chainrule: " + folder.resolve("eve.ipynb") + ": not on the roster: eve\n");
  }

  @Test
  void aBadRosterGetsOneLine() {
    String roster = folder.resolve("nowhere.csv").toString();

    assertThat(run("grade", "h1", folder.toString(), "--out", out(), "--roster", roster))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).isEqualTo("chainrule: " + roster + ": no such file\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000000"})
  void jobsAreOneToTheNumberOfCores(String jobs) {
    assertThat(run("grade", "h1", folder.toString(), "--out", out(), "--jobs", jobs))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .matches("chainrule: --jobs is " + jobs + "; expected 1 to \\d+, one per core\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          grade                              | Missing required parameters: 'HW', 'PATH'
          grade h1 x                         | Missing required option: '--out=DIR'
          grade h1 x --out y --jobs two      | Invalid value for option '--jobs': 'two' is not an int
          grade h1 x --out y --\u001bx 1   | Unknown option: '--\\u001bx'
          """)
  void aWrongCallGetsOneLine(String call, String wrong) {
    assertThat(run(call.split(" +"))).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .startsWith("chainrule: " + wrong)
        .contains("; see chainrule grade --help\n")
        .hasLineCount(1);
  }

  @Test
  void aCallOfNothingListsTheCalls() {
    assertThat(run()).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("Calls:", "grade ", "export ");
  }

  @Test
  void aPenaltyWithoutADeadlineIsRefused() {
    assertThat(run("grade", "h1", folder.toString(), "--out", out(), "--late-per-day", "20"))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "chainrule: --late-per-day takes nothing away without a deadline; expected --due too\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aDeadlineThatIsNoTimeIsNamed() {
    assertThat(run("grade", "h1", folder.toString(), "--out", out(), "--due", "soon"))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(run("grade", "h1", folder.toString(), "--out", out(), "--late-per-day", "101"))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            """
            chainrule: --due is soon; expected a time as 2025-06-01T23:59
            chainrule: --late-per-day is 101.0; expected 0 to 100
            """);
  }

  @Test
  void theStudentEditionIsNeverOverwrittenUnasked() throws IOException {
    assertThat(run("release", "h1", "--notebook", "--out", out())).isEqualTo(ExitStatus.DONE);
    Path notebook = folder.resolve("out/h1-perceptron.ipynb");
    assertThat(notebook).content().contains("not implemented yet").doesNotContain("SOLUTION");
    Files.writeString(notebook, "a student's work");

    assertThat(run("release", "h1", "--notebook", "--out", out())).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo("chainrule: " + notebook + ": is already there; --force replaces it\n");
    assertThat(notebook).hasContent("a student's work");
    assertThat(run("release", "h1", "--notebook", "--out", out(), "--force"))
        .isEqualTo(ExitStatus.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"H1", "h01", "H001"})
  void aHomeworkIsFoundHoweverItsNameIsWritten(String homework) {
    assertThat(run("release", homework, "--notebook", "--out", out())).isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve("out/h1-perceptron.ipynb")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h10", "h100", "1", "h", "perceptron"})
  void whatIsNoHomeworkGetsOneLineWithThoseThereAre(String homework) {
    assertThat(run("release", homework, "--out", out())).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString())
        .isEqualTo("chainrule: no homework " + homework + "; expected one of " + known() + "\n");
  }

  private static String known() {
    List<HomeworkId> known = Assignment.known();
    assertThat(known).extracting(HomeworkId::toString).contains("h1", "h5");
    String names = known.stream().map(HomeworkId::toString).collect(Collectors.joining(", "));
    return names.replace("h8", "h8 (optional)");
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private int run(String... arguments) {
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
