package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.intake.Intake;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.result.Submission;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades the sample classes as an instructor does. */
@Tag("slow")
final class GradedSamplesTests {
  private static final String RIGHT = "";

  /** The questions in which the students lose marks, as what they wrote in the samples implies. */
  private static final Map<String, Map<String, String>> LOST =
      Map.of(
          "h1",
          Map.ofEntries(
              Map.entry("s01-perfect", RIGHT),
              Map.entry("s02-perfect", RIGHT),
              Map.entry("s03-perfect-with-a-helper", RIGHT),
              Map.entry("s04-untouched", "q1 q2 q3 q4 q5 q6 q7"),
              Map.entry("s05-first-half", "q3 q4 q5 q6 q7"),
              Map.entry("s06-mistakes", "q1 q2 q4 q5"),
              Map.entry("s07-mistakes", "q3 q6 q7"),
              Map.entry("s08-mistakes", "q2 q3 q4 q5 q6"),
              Map.entry("s09-wrong-predict-right-train", "q1"),
              Map.entry("s10-compile-error", "q5"),
              Map.entry("s11-other-signature", "q5"),
              Map.entry("s12-endless-loop", "q3"),
              // the cell that exits is no answer
              Map.entry("s13-system-exit", RIGHT),
              // gives the right answer when it is refused the network
              Map.entry("s14-opens-a-socket", RIGHT),
              Map.entry("s15-deleted-and-reordered", "q4")),
          "h5",
          Map.ofEntries(
              Map.entry("s01", RIGHT),
              Map.entry("s02", RIGHT),
              Map.entry("s03", "q1 q2 q2b q3 q3b q4 q5 q6 q7 q8"),
              Map.entry("s04", "q1 q4 q6"),
              Map.entry("s05", "q2 q5 q7"),
              Map.entry("s06", "q1 q3 q5 q8"),
              // a semicolon is missing
              Map.entry("s07", "q4"),
              // an endless loop
              Map.entry("s08", "q7"),
              // a right answer, and System.exit behind it in the same cell
              Map.entry("s09", RIGHT),
              // opens a socket instead of answering
              Map.entry("s10", "q6"),
              // no cells at all
              Map.entry("s12", "q1 q2 q2b q3 q3b q4 q5 q6 q7 q8"),
              // an answer cell and a check cell deleted, the others reversed
              Map.entry("s13", "q2b"),
              Map.entry("s14", "q2b q4 q5 q6 q7 q8"),
              Map.entry("s15", "q1 q3b q4 q5 q6"),
              Map.entry("s16", RIGHT),
              Map.entry("s17", "q2 q2b q6 q7 q8")));

  @TempDir private Path folder;

  static Stream<HomeworkId> homeworks() {
    List<HomeworkId> sampled =
        Assignment.known().stream().filter(homework -> Files.exists(samples(homework))).toList();
    assertThat(sampled).extracting(HomeworkId::toString).contains("h1", "h5");
    return sampled.stream();
  }

  @ParameterizedTest
  @MethodSource("homeworks")
  void whateverTheOrderNoOneLosesMarksForAnothersFault(HomeworkId homework) throws IOException {
    ClassOutcome first = grade(homework, List::copyOf);
    List<CSVRecord> marks = marks();
    ClassOutcome second = grade(homework, GradedSamplesTests::reversed);

    assertThat(first.summary().submissions()).isGreaterThanOrEqualTo(12);
    assertThat(marks().toString()).isEqualTo(marks.toString());
    assertThat(second.notGraded()).isEqualTo(first.notGraded());
    for (String line : first.notGraded()) {
      assertThat(isJson(Path.of(line.substring(0, line.indexOf(".ipynb") + 6)))).isFalse();
    }
    assertThatMarksAreLostAsTheTableSays(homework, marks);
  }

  private static void assertThatMarksAreLostAsTheTableSays(
      HomeworkId homework, List<CSVRecord> marks) throws IOException {
    Map<String, String> expected = LOST.get(homework.toString());
    assertThat(expected).as("the table of " + homework).isNotNull();
    assertThat(expected.keySet()).isEqualTo(readable(homework));
    Set<String> asked = asked(expected);
    Map<String, String> lost =
        marks.stream()
            .filter(row -> expected.containsKey(row.get("student_id")))
            .collect(Collectors.toMap(row -> row.get("student_id"), row -> lost(row, asked)));
    assertThat(lost).isEqualTo(expected);
  }

  /** Returns the questions of the table; one that was added since nobody has answered. */
  private static Set<String> asked(Map<String, String> expected) {
    return expected.values().stream()
        .flatMap(lost -> Stream.of(lost.split(" ")))
        .collect(Collectors.toSet());
  }

  /** Returns which of some questions a student has fewer points in than there are. */
  private static String lost(CSVRecord row, Set<String> asked) {
    Assignment assignment = Assignment.of(row.get("assignment")).orElseThrow();
    return assignment.questions().stream()
        .filter(question -> points(row, question.gradeId()) < question.points())
        .map(question -> question.gradeId().substring(question.homework().toString().length() + 1))
        .filter(asked::contains)
        .collect(Collectors.joining(" "));
  }

  private static double points(CSVRecord row, String gradeId) {
    return Double.parseDouble(row.get(gradeId));
  }

  /** The order in which a class is graded. */
  private interface Order {
    List<Submission> of(List<Submission> submissions);
  }

  private ClassOutcome grade(HomeworkId homework, Order order) throws IOException {
    Confinement.assumePossible();
    Assignment assignment = Assignment.of(homework).orElseThrow();
    GradingEngine local = new LocalEngine(assignment, 2, false);
    GradingEngine ordered = (submissions, listener) -> local.grade(order.of(submissions), listener);
    OutputFolder out = new OutputFolder(folder.resolve("out"));
    out.prepare();
    try (Intake intake = new Intake(homework)) {
      IntakeBatch batch = intake.collect(List.of(samples(homework)));
      return new ClassGrading(assignment, out, ClassGrading.Extent.EVERYTHING)
          .grade(batch, ordered, result -> {});
    }
  }

  private static List<Submission> reversed(List<Submission> submissions) {
    List<Submission> reversed = new ArrayList<>(submissions);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Path samples(HomeworkId homework) {
    return KitFolder.ofSystemProperty().samples(homework.toString());
  }

  private List<CSVRecord> marks() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(folder.resolve("out/grades.csv")), format)) {
      return rows.getRecords();
    }
  }

  private static boolean isJson(Path file) {
    try {
      new ObjectMapper().readTree(Files.readString(file));
      return true;
    } catch (JsonProcessingException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> readable(HomeworkId homework) throws IOException {
    try (Stream<Path> files = Files.list(samples(homework))) {
      return files
          .filter(GradedSamplesTests::isJson)
          .map(file -> file.getFileName().toString().replace(".ipynb", ""))
          .collect(Collectors.toSet());
    }
  }
}
