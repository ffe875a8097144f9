package chainrule.grader.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchReportTests {

  private static final BenchRow ROW =
      new BenchRow("784-100-10 batch 128", 120, Map.of("numpy", 100.0, "slow", 50.0));

  @Test
  void ratioIsAgainstTheBestPeer() {
    assertThat(ROW.ratio()).isEqualTo(1.2);
    assertThat(ROW.toString())
        .isEqualTo(
            "784-100-10 batch 128   ours        120  numpy        100  slow         50"
                + "  ratio 1.20");
    assertThatThrownBy(() -> new BenchRow("x", 1, Map.of()))
        .hasMessage("bench row x: no peers; expected at least one");
  }

  @Test
  void jsonIsAnArrayOfRows(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rows.json");
    BenchReport.write(List.of(ROW), file);
    JsonNode expected =
        new ObjectMapper()
            .readTree(
                """
                [{"case": "784-100-10 batch 128", "ours": 120.0,
                  "peers": {"numpy": 100.0, "slow": 50.0}, "ratio": 1.2}]
                """);
    assertThat(new ObjectMapper().readTree(Files.readString(file))).isEqualTo(expected);
  }

  @Test
  void medianOfOddAndEvenCounts() {
    assertThat(InterleavedRuns.median(new double[] {9, 1, 5})).isEqualTo(5);
    assertThat(InterleavedRuns.median(new double[] {9, 1, 5, 7})).isEqualTo(6);
  }

  @Test
  void workerTrainsAndReportsASpeed() {
    assertThat(new TrainingWorker(new TrainingCase(3, 4, 2, 5)).run(.01)).isPositive();
    assertThat(new TrainingWorker(new TrainingCase(2, 3, 1, 4)).run(.01)).isPositive();
  }

  @Test
  void everyPeersScriptIsPacked(@TempDir Path folder) throws IOException {
    PeerEnvironment environment = new PeerEnvironment(folder, List.of());
    for (String script : List.of("training_peer.py", "numpy_training.py", "jax_training.py")) {
      assertThat(environment.script(script)).isNotEmptyFile();
    }
    assertThat(environment.script("sklearn_training.py")).isNotEmptyFile();
  }

  @Test
  void productsOfATrainingStepAreCounted() {
    // 3 products with 2×3 weights less the one for the inputs' gradient, 3 with 3×1 weights
    assertThat(new TrainingCase(2, 3, 1, 4).flopsPerExample()).isEqualTo(2 * (2 * 6 + 3 * 3));
    assertThat(TrainingBench.CASES)
        .extracting(TrainingCase::name)
        .containsExactly(
            "2-3-1 batch 4",
            "2-16-2 batch 32",
            "784-30-10 batch 10",
            "784-100-10 batch 32",
            "784-100-10 batch 128",
            "784-500-10 batch 128");
  }

  @Test
  void aMatrixProductHasASpeed() {
    assertThat(TrainingWorker.productSpeed(32, .01)).isPositive();
  }

  @Test
  void casesSurviveTheCommandLine() {
    TrainingCase one = new TrainingCase(784, 100, 10, 128);
    assertThat(TrainingCase.parse(one.arguments().toArray(String[]::new))).isEqualTo(one);
    assertThat(one.name()).isEqualTo("784-100-10 batch 128");
  }

  @Test
  void commandExplainsItselfAndRefusesNonsense() {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new Benchmarks());
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(new StringWriter()));
    assertThat(line.execute("training", "--help")).isZero();
    assertThat(out.toString()).contains("--json=FILE");
    assertThat(line.execute("training", "--rounds", "many")).isEqualTo(2);
    assertThat(line.execute("nothing")).isEqualTo(2);
  }
}
