package chainrule.grader.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.cli.ChainRule;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import chainrule.grader.export.SpreadsheetCell;
import chainrule.grader.intake.FileNames;
import chainrule.grader.isolation.Confinement;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades the whole corpus as one class, beside three students who handed in as they should. */
@Tag("slow")
final class MalformedCorpusTests {
  private static final List<String> GOOD = List.of("s01-perfect", "s05-first-half", "s06-mistakes");
  private static final Pattern OTHER_FILE = Pattern.compile("\\{([^}]+)}");

  @TempDir private static Path folder;
  private static List<Fault> corpus = List.of();
  private static Graded alone = new Graded(-1, List.of(), Map.of());
  private static Graded together = alone;

  /** What grading came to: the exit status, the printed lines, the rows of grades.csv. */
  private record Graded(int status, List<String> lines, Map<String, CSVRecord> rows) {}

  @BeforeAll
  static void grade() throws IOException, InterruptedException {
    Confinement.assumePossible();
    corpus = Fault.all();
    Path good = Files.createDirectory(folder.resolve("good"));
    for (String student : GOOD) {
      Files.copy(sample(student), good.resolve(student + ".ipynb"));
    }
    List<Path> paths = new ArrayList<>(List.of(good));
    for (Fault fault : corpus) {
      paths.addAll(FaultyFiles.make(fault, Files.createDirectories(place(fault))));
    }
    alone = grade(List.of(good), folder.resolve("alone"));
    together = grade(paths, folder.resolve("together"));
    System.out.println(corpus.size() + " malformed submissions, " + notGraded().size() + " lines");
  }

  static Stream<Fault> corpus() throws IOException {
    return Fault.all().stream();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void isSaidInOneLine(Fault fault) {
    Map<String, String> said = new LinkedHashMap<>();
    fault.expectedLines().forEach((file, line) -> said.put(shown(fault, file), full(fault, line)));
    String place = "not graded: " + place(fault) + "/";

    assertThat(notGraded().stream().filter(line -> line.startsWith(place)).toList())
        .containsExactlyInAnyOrderElementsOf(
            said.entrySet().stream()
                .map(
                    one ->
                        "not graded: " + PrintableText.line(one.getKey() + ": " + one.getValue()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void hasItsVerdict(Fault fault) {
    fault
        .expectedMarks()
        .forEach(
            (student, points) -> {
              CSVRecord row = together.rows().get(SpreadsheetCell.text(student));
              assertThat(row).as("the row of " + student).isNotNull();
              assertThat(row.get("raw_score")).isEqualTo(points == null ? "" : points.toString());
              assertThat(folder.resolve("together/feedback/" + FileNames.of(student) + ".html"))
                  .content()
                  .contains(points == null ? "This notebook could not be graded" : "<html")
                  .doesNotContain("<img src=x", "\u001b", "\u202E");
            });
  }

  @Test
  void hasAtLeastThirtyFaults() {
    assertThat(corpus).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
    assertThat(corpus.stream().filter(fault -> !fault.expectedLines().isEmpty()))
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void endsWithStatus3AndNamesNothingElse() {
    int expected = corpus.stream().mapToInt(fault -> fault.expectedLines().size()).sum();
    int students = corpus.stream().mapToInt(fault -> fault.expectedMarks().size()).sum();

    assertThat(together.status()).isEqualTo(ExitStatus.UNGRADED);
    assertThat(notGraded()).hasSize(expected);
    assertThat(together.rows()).hasSize(GOOD.size() + students);
  }

  @Test
  void printsNothingThatATerminalObeys() {
    assertThat(together.lines()).allMatch(line -> PrintableText.line(line).equals(line));
  }

  @Test
  void changesNoOthersMark() {
    assertThat(alone.status()).isEqualTo(ExitStatus.DONE);
    assertThat(alone.rows()).hasSize(GOOD.size());
    alone
        .rows()
        .forEach(
            (student, row) ->
                assertThat(together.rows().get(student).toMap())
                    .as(student)
                    .isEqualTo(row.toMap()));
  }

  @Test
  void writesATableThatNoSpreadsheetTakesForFormulas() {
    for (CSVRecord row : together.rows().values()) {
      for (String cell : row) {
        assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("@");
        assertThat(cell.strip()).doesNotStartWith("+").doesNotStartWith("-");
        assertThat(PrintableText.line(cell)).isEqualTo(cell);
      }
    }
  }

  private static List<String> notGraded() {
    return together.lines().stream().filter(line -> line.startsWith("not graded: ")).toList();
  }

  private static Path place(Fault fault) {
    return folder.resolve("faults").resolve(fault.fault());
  }

  private static String shown(Fault fault, String file) {
    return place(fault) + "/" + file;
  }

  /** Returns a line with the other files it names in full. */
  private static String full(Fault fault, String line) {
    return OTHER_FILE
        .matcher(line)
        .replaceAll(other -> Matcher.quoteReplacement(shown(fault, other.group(1))));
  }

  private static Graded grade(List<Path> paths, Path out) throws IOException {
    StringWriter text = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("grade", "h1", "--out", out.toString()));
    arguments.addAll(List.of("--jobs", "2", "--"));
    paths.forEach(path -> arguments.add(path.toString()));
    int status =
        ChainRule.commandLine()
            .setOut(new PrintWriter(text, true))
            .setErr(new PrintWriter(text, true))
            .execute(arguments.toArray(String[]::new));
    return new Graded(status, text.toString().lines().toList(), rows(out));
  }

  private static Map<String, CSVRecord> rows(Path out) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(out.resolve("grades.csv")), format)) {
      return rows.stream().collect(Collectors.toMap(row -> row.get("student_id"), row -> row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Path sample(String student) {
    return KitFolder.ofSystemProperty().samples("h1").resolve(student + ".ipynb");
  }
}
