package chainrule.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.Network;
import chainrule.numeric.SelectedKernel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same training in another JVM, without OpenBLAS or without any BLAS. */
class WithoutNativeBlasTests {

  /** The jars of netlib, OpenBLAS and what unpacks it. */
  private static final Pattern BLAS = Pattern.compile("[/\\\\](ludovic|bytedeco)[/\\\\]");

  /** Prints which BLAS is used, then the loss of every epoch and every parameter, a line each. */
  static final class Training {

    private Training() {}

    public static void main(String[] arguments) {
      System.out.println(SelectedKernel.INSTANCE.description().replace('\n', ' '));
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
    assertSameNumbers(option, System.getProperty("java.class.path"), description);
  }

  /** The class path lacks both jars, so that a use of theirs would fail. */
  @Test
  void plainLoopsGiveTheSameNumbersWhereNoBlasIs() throws IOException {
    List<String> all = List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
    List<String> rest = all.stream().filter(path -> !BLAS.matcher(path).find()).toList();
    assertThat(rest).hasSizeLessThanOrEqualTo(all.size() - 3);
    assertSameNumbers(
        "-Dchainrule.blas=none", String.join(File.pathSeparator, rest), "plain loops");
  }

  private static void assertSameNumbers(String option, String classPath, String description)
      throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                classPath,
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
