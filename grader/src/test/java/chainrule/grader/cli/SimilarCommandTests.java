package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.StudentNotebook;
import chainrule.grader.command.ExitStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("slow")
final class SimilarCommandTests {
  /** Longer than it need be, as nobody else would write it. */
  private static final String ACTIVATION =
      """
      double activation(double[] w, double b, double[] x) {
          double sum = b;
          int i = 0;
          while (i < w.length) {
              double product = w[i] * x[i];
              sum = sum + product;
              i++;
          }
          if (Double.isNaN(sum)) {
              System.out.println("no number");
              return 0;
          }
          double[] parts = new double[w.length];
          for (int k = 0; k < parts.length; k++) {
              parts[k] = w[k];
          }
          return sum;
      }
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private void handIn(String student, Map<String, String> answers) throws Exception {
    Assignment assignment = Assignment.of("h1").orElseThrow();
    Path place = Files.createDirectories(folder.resolve("class"));
    Files.writeString(
        place.resolve(student + ".ipynb"),
        StudentNotebook.answered(assignment.notebook(), answers).toJson());
  }

  @Test
  void copiesComeFirstAndABrokenAnswerIsNamed() throws Exception {
    String id = Assignment.of("h1").orElseThrow().questions().get(0).gradeId();
    String other = Assignment.of("h1").orElseThrow().questions().get(1).gradeId();
    String renamed =
        ACTIVATION.replace("sum", "total").replace("product", "p").replace("parts", "copy");
    handIn("ada", Map.of(id, ACTIVATION, other, ACTIVATION));
    handIn("bob", Map.of(id, ACTIVATION, other, ACTIVATION));
    handIn("cleo", Map.of(id, renamed, other, renamed));
    String own = "double activation(double[] w, double b, double[] x) { return w[0] * x[0] + b; }";
    handIn("dan", Map.of(id, own, other, own + "\nint twice(int n) { return n * 2; }"));
    handIn("eve", Map.of(id, own, other, "double broken( {"));
    Path report = folder.resolve("report");

    int status = run("similar", "h1", folder.resolve("class").toString(), "--out", "" + report);

    assumeFalse(err.toString().contains("could not fetch JPlag"), "needs JPlag from Maven Central");
    assertThat(status).as(err.toString()).isEqualTo(ExitStatus.DONE);
    assertThat(err.toString()).contains("eve.ipynb: ", " is left out: it is not Java");
    List<String> lines = Files.readAllLines(report.resolve("similar.csv"));
    assertThat(lines.subList(1, 4))
        .allSatisfy(line -> assertThat(line).containsPattern(",(9\\d|100)\\.\\d,\\d+,"))
        .allSatisfy(line -> assertThat(line).doesNotContain("dan", "eve"));
    assertThat(lines.subList(4, lines.size()))
        .allSatisfy(line -> assertThat(line).containsPattern("dan|eve"));
    assertThat(out.toString()).contains("look before you judge");
    try (ZipFile zip = new ZipFile(report.resolve("similar.zip").toFile())) {
      assertThat(zip.getEntry("overview.json")).isNotNull();
    }
  }

  @Test
  void aCopyWithItsPartsInAnotherOrderComesBeforeWhatIsNone() throws Exception {
    String id = Assignment.of("h1").orElseThrow().questions().get(0).gradeId();
    String check =
        ACTIVATION.substring(ACTIVATION.indexOf("    if ("), ACTIVATION.indexOf("    double[]"));
    String copying =
        ACTIVATION.substring(
            ACTIVATION.indexOf("    double[]"), ACTIVATION.indexOf("    return sum"));
    String reordered = ACTIVATION.replace(check + copying, copying + check);
    handIn("ada", Map.of(id, ACTIVATION));
    handIn("bob", Map.of(id, reordered));
    handIn(
        "cleo",
        Map.of(
            id,
            "double activation(double[] w, double b, double[] x) { return Vectors.dot(w, x) + b; }"));
    Path report = folder.resolve("report");

    int status = run("similar", "h1", folder.resolve("class").toString(), "--out", "" + report);

    assumeFalse(err.toString().contains("could not fetch JPlag"), "needs JPlag from Maven Central");
    assertThat(reordered).isNotEqualTo(ACTIVATION);
    assertThat(status).as(err.toString()).isEqualTo(ExitStatus.DONE);
    List<String> lines = Files.readAllLines(report.resolve("similar.csv"));
    assertThat(lines.get(1)).containsPattern("^(ada,bob|bob,ada),[4-9]\\d\\.\\d,");
    assertThat(lines.subList(2, lines.size()))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("cleo").endsWith(",0.0,0,"));
  }

  @Test
  void aWrongCallGetsALine() throws Exception {
    handIn("ada", Map.of());
    String one = folder.resolve("class").toString();

    assertThat(run("similar", "h77", one, "--out", "x")).isEqualTo(ExitStatus.USAGE);
    assertThat(run("similar", "h1", "nowhere", "--out", "x")).isEqualTo(ExitStatus.USAGE);
    assertThat(run("similar", "h1", one, "--out", one)).isEqualTo(ExitStatus.USAGE);
    assertThat(run("similar", "h1", one, "--out", one + "x")).isEqualTo(ExitStatus.USAGE);

    assertThat(err.toString())
        .contains(
            "no homework h77",
            "nowhere: no such file or folder",
            "is not empty; expected a new or an empty folder",
            "1 notebooks of h1 found; expected two or more");
    assertThat(Path.of(one + "x")).doesNotExist();
  }
}
