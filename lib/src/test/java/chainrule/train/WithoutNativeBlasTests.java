package chainrule.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.math.Blas;
import chainrule.math.Matrix;
import chainrule.nn.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same training in another JVM, where OpenBLAS is refused or was not packaged. */
class WithoutNativeBlasTests {

  /** Prints which BLAS is used, then the loss of every sweep and every parameter, a line each. */
  static final class Training {

    private Training() {}

    public static void main(String[] arguments) {
      System.out.println(Blas.description().replace('\n', ' '));
      Arrays.stream(numbers()).forEach(System.out::println);
    }

    static double[] numbers() {
      SplittableRandom random = new SplittableRandom(8);
      Matrix x = Matrix.wrap(100, 200, random.doubles(100 * 200).toArray());
      Matrix t = Labels.oneHot(random.ints(100, 0, 10).toArray(), 10);
      Network network =
          Network.dense(
              Loss.SOFTMAX_CROSS_ENTROPY,
              Activation.SIGMOID,
              Activation.LINEAR,
              random,
              200,
              60,
              10);
      History history =
          new Trainer(network, new GradientDescent(.1)).miniBatches(40, random).train(x, t, 5);
      return DoubleStream.concat(
              DoubleStream.of(history.losses()), DoubleStream.of(network.parameters()))
          .toArray();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-Dchainrule.blas=java, pure Java BLAS (chainrule.blas=java)",
    "-Dorg.bytedeco.javacpp.platform=linux-riscv64, pure Java BLAS (no native BLAS: "
  })
  void pureJavaGivesTheSameNumbers(String option, String description) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Training.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(lines.get(0)).startsWith(description);
    double[] numbers = lines.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
    assertThat(numbers).containsExactly(Training.numbers(), within(1e-12));
  }
}
