package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.h1.H1;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.Results;
import chainrule.grader.grading.ClassGrading;
import chainrule.grader.grading.ClassOutcome;
import chainrule.grader.grading.GradingEngine;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.intake.Notebooks;
import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.result.Lateness;
import chainrule.grader.result.Submission;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import picocli.CommandLine;

/** Whatever people and the calendar did, every page, file and table says the same points. */
final class OneTotalTests {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

  @TempDir private Path folder;

  /** Ada has 5 of 6 and 1 of 4 points. */
  @BeforeEach
  void grade() throws IOException {
    classTable();
  }

  @Test
  void aDroppedQuestion() throws IOException {
    run("mark", folder.toString(), "ada", "h1-q2", "--drop");

    everythingSays("8.33 of 10", "8.3333");
    assertThat(classTable()).containsPattern("ada +5[ –]+8\\.33  ");
  }

  @Test
  void aDroppedQuestionAndADelay() throws IOException {
    try (Gradebook book = Gradebook.open(folder.resolve("gradebook.db"))) {
      book.due("h1", new Lateness(NOON.minusSeconds(1), 10));
    }
    run("mark", folder.toString(), "ada", "h1-q2", "--drop");

    everythingSays("7.5 of 10", "7.5");
    assertThat(classTable()).containsPattern("ada +5[ –]+7\\.5  ");
  }

  @Test
  void aMarkByHand() throws IOException {
    run("mark", folder.toString(), "ada", "h1-q2", "3");

    everythingSays("8 of 10", "8.0");
    assertThat(classTable()).containsPattern("ada +5 +3[ –]+8\n");
  }

  @Test
  void nothingThatCounts() throws IOException {
    run("mark", folder.toString(), "ada", "h1-q1", "--drop");
    run("mark", folder.toString(), "ada", "h1-q2", "--drop");

    assertThat(export("csv")).contains("ada,,,,,,,,,,,\n");
    assertThat(export("canvas")).contains("ada,,,ada,,EX\n");
    assertThat(export("moodle")).contains("\nada,,");
    assertThat(export("junit")).contains("h1 does not count\n");
    assertThat(Files.readString(folder.resolve("class.html")))
        .contains("<td class=\"number\">does not count</td>");
    assertThat(Files.readString(folder.resolve("feedback/ada.html")))
        .contains("The homework does not count for you.");
    assertThat(classTable()).containsPattern("ada[ –]+\n");
  }

  private void everythingSays(String words, String number) throws IOException {
    assertThat(Files.readString(folder.resolve("class.html")))
        .contains("<td class=\"number\">" + words + " points</td>");
    assertThat(Files.readString(folder.resolve("feedback/ada.html")))
        .contains(words.replace(" of", " <span>of") + " points");
    assertThat(Files.readString(folder.resolve("grades.csv"))).contains("," + number + ",10.0,");
    assertThat(export("csv")).contains("," + number + ",10.0,");
    assertThat(export("canvas"))
        .contains("Points Possible,,,,,10.0\n", "\nada,,,ada,," + number + "\n");
    assertThat(export("moodle")).contains("\nada," + number + ",");
    assertThat(export("junit")).contains("h1 " + words + " points\n");
    run("export", "--format", "gradescope", folder.toString());
    double score =
        new ObjectMapper()
            .readTree(folder.resolve("gradescope/h1/ada/results.json").toFile())
            .path("score")
            .asDouble();
    assertThat(Math.round(score * 1e4) / 1e4).isEqualTo(Double.parseDouble(number));
  }

  private String export(String format) throws IOException {
    Path file = folder.resolve("exported");
    run("export", "--format", format, folder.toString(), "--out", file.toString());
    return Files.readString(file);
  }

  /** Grades, as far as that is left to do; returns what the terminal shows. */
  private String classTable() throws IOException {
    GradingEngine engine =
        (submissions, done) -> {
          done.done(Results.graded("ada", 5, 1));
          return new GradingEngine.Usage(1, IsolationLevel.BUBBLEWRAP);
        };
    Submission ada = new Submission("ada", "ada.ipynb", NOON, true, "digest", List.of(), List.of());
    OutputFolder out = new OutputFolder(folder);
    out.prepare();
    ClassOutcome outcome =
        new ClassGrading(h1(), out)
            .grade(new IntakeBatch(List.of(ada), List.of()), engine, result -> {});
    return outcome.table().text();
  }

  private static Assignment h1() {
    try {
      String notebook = Notebooks.withIds("h1-q1", "h1-q2");
      return new Assignment(new HomeworkId('h', 1), H1.class, Notebook.parse(notebook, "h1"));
    } catch (NotebookException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String... arguments) {
    StringWriter err = new StringWriter();
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(new StringWriter()));
    line.setErr(new PrintWriter(err, true));
    assertThat(line.execute(arguments)).as(err.toString()).isEqualTo(ExitStatus.DONE);
  }
}
