package chainrule.grader.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
  void sharesAreOfTheMachinesPeak() {
    BenchRow row = new BenchRow("x", 120, Map.of("numpy", 100.0), OptionalDouble.of(400));
    assertThat(row.shares()).isEqualTo(Map.of("numpy", 0.25, "ours", 0.3));
    assertThat(row.toString()).endsWith("of the peak: numpy 25.0 %, ours 30.0 %");
    assertThat(BenchReport.json(List.of(row)).get(0).get("shareOfPeak").get("ours").asDouble())
        .isEqualTo(0.3);
  }

  /** The oracle reads the file and computes the sweep with loops of its own. */
  @Test
  void peersGetTheDataThatTheLibraryLearnsFrom(@TempDir Path folder) throws IOException {
    TrainingCase size = new TrainingCase(2, 3, 1, 4);
    TrainingData data = TrainingData.of(size);
    Path file = folder.resolve("training.bin");
    data.write(file);
    DoubleBuffer numbers =
        ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
    double[] x = new double[160 * 2];
    double[] labels = new double[160];
    double[] theta = new double[2 * 3 + 3 + 3 + 1];
    numbers.get(x).get(labels).get(theta);
    assertThat(numbers.hasRemaining()).isFalse();
    assertThat(data.lossOfFirstSweep(4)).isCloseTo(sweep(x, labels, theta), within(1e-12));
  }

  /** Learns with the binary cross-entropy and rate 0.1; θ is W1 (2×3), b1, W2 (3×1), b2. */
  private static double sweep(double[] x, double[] labels, double[] theta) {
    double sum = 0;
    for (int start = 0; start < labels.length; start += 4) {
      double[] step = new double[theta.length];
      for (int i = start; i < start + 4; i++) {
        double[] h = new double[3];
        double z = theta[12];
        for (int j = 0; j < 3; j++) {
          double a = x[2 * i] * theta[j] + x[2 * i + 1] * theta[3 + j] + theta[6 + j];
          h[j] = 1 / (1 + Math.exp(-a));
          z += h[j] * theta[9 + j];
        }
        double p = 1 / (1 + Math.exp(-z));
        sum -= Math.log(labels[i] > 0 ? p : 1 - p);
        double delta = (p - labels[i]) * 0.1 / 4;
        step[12] += delta;
        for (int j = 0; j < 3; j++) {
          step[9 + j] += delta * h[j];
          double back = delta * theta[9 + j] * h[j] * (1 - h[j]);
          step[j] += back * x[2 * i];
          step[3 + j] += back * x[2 * i + 1];
          step[6 + j] += back;
        }
      }
      for (int k = 0; k < theta.length; k++) {
        theta[k] -= step[k];
      }
    }
    return sum / labels.length;
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
