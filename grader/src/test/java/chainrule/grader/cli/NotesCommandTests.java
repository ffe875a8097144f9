package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.Results;
import chainrule.grader.gradebook.SubmissionEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

final class NotesCommandTests {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  static Stream<HomeworkId> homeworks() {
    return Assignment.known().stream();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void thePageAgreesWithTheContract(HomeworkId homework) {
    Assignment assignment = Assignment.of(homework).orElseThrow();

    assertThat(run("notes", homework.toString())).as(err.toString()).isEqualTo(ExitStatus.DONE);

    int all = 0;
    for (QuestionSpec question : assignment.questions()) {
      boolean counts = question.kind().counts();
      all += counts ? question.points() : 0;
      assertThat(out.toString())
          .containsPattern(
              "\\| "
                  + question.id()
                  + " \\| "
                  + question.name()
                  + " \\| "
                  + question.points()
                  + (counts ? "" : " for practice")
                  + " \\| (Easy|Medium|Hard) \\| [1-9]\\d* \\|");
    }
    assertThat(out.toString())
        .contains("| all | | " + all + " | |", "./chainrule notes " + homework + " --sample");
  }

  @Test
  void theFilesThatItNamesAreThere() {
    run("notes", "h5");

    Path kit = Path.of(System.getProperty("chainrule.root"));
    String place = "exercises/src/main/java/chainrule/exercises/h5/";
    assertThat(out.toString()).contains(place, "- H5.java:", "- h5-backpropagation.ipynb:");
    assertThat(kit.resolve(place + "H5.java")).exists();
    assertThat(kit.resolve(place + "h5-backpropagation.ipynb")).exists();
  }

  @Test
  void ofAGradedClassItSaysHowOftenWhichMistakeWasMade() throws IOException {
    try (Gradebook book = Gradebook.open(folder.resolve("gradebook.db"))) {
      long run = book.begin("h1", "revision", "kit");
      for (String student : List.of("ada", "bob", "eve")) {
        String hint = student.equals("eve") ? "another hint" : "The bias is missing.";
        book.record(
            run,
            new SubmissionEntry(
                Results.graded(
                    student,
                    List.of(
                        Results.report(
                            "Q1",
                            "predict",
                            List.of(Results.line("runs", 0, 6, false)),
                            List.of(hint)))),
                Instant.EPOCH,
                false,
                "digest"));
      }
    }

    assertThat(run("notes", "h1", folder.toString())).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString())
        .contains(
            "In " + folder + ", of 3 notebooks graded:",
            "- 2 in Q1 predict: The bias is missing.",
            "- 1 in Q1 predict: another hint");
  }

  @Test
  void aMadeUpClassIsTheSameEachTimeAndNotWrittenOver() throws IOException, NotebookException {
    String first = folder.resolve("first").toString();
    String second = folder.resolve("second").toString();

    assertThat(run("notes", "h2", "--sample", first)).isEqualTo(ExitStatus.DONE);
    assertThat(run("notes", "h2", "--sample", second)).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).contains("wrote 24 notebooks to " + first);
    assertThat(notebooks(second)).hasSize(24).isEqualTo(notebooks(first));
    Set<String> answers = new HashSet<>();
    for (Path file : files(first)) {
      answers.add(answer(Notebook.read(file), "h2-q4"));
    }
    assertThat(answers).hasSizeGreaterThan(5);

    assertThat(run("notes", "h2", "--sample", first)).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains(first + ": is already there").hasLineCount(1);
  }

  @Test
  void whatIsNotThereGetsOneLine() {
    assertThat(run("notes", "h98")).isEqualTo(ExitStatus.USAGE);
    assertThat(run("notes", "h1", folder.toString())).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("no homework h98", "no gradebook.db there").hasLineCount(2);
  }

  private static String answer(Notebook notebook, String id) throws NotebookException {
    return notebook.cells().stream()
        .filter(cell -> id.equals(cell.gradeId()))
        .map(NotebookCell::source)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> notebooks(String place) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(place)) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  private static List<Path> files(String place) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(place))) {
      return files.sorted().toList();
    }
  }

  private int run(String... arguments) {
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
