package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.data.Labels;
import chainrule.math.Matrix;
import chainrule.nn.Activation;
import chainrule.nn.Loss;
import chainrule.nn.Network;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTests {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** One network whose products are plain loops, one whose products are BLAS. */
  @ParameterizedTest
  @CsvSource({"2, 3, 2, 4", "50, 30, 10, 32"})
  void nothingIsAllocatedPerBatch(int inputs, int hidden, int outputs, int batch) {
    SplittableRandom random = new SplittableRandom(1);
    int examples = 10 * batch + 1;
    Matrix x = Matrix.wrap(examples, inputs, random.doubles((long) examples * inputs).toArray());
    Matrix t = Labels.oneHot(random.ints(examples, 0, outputs).toArray(), outputs);
    Network network =
        Network.dense(
            Loss.SOFTMAX_CROSS_ENTROPY,
            Activation.SIGMOID,
            Activation.LINEAR,
            random,
            inputs,
            hidden,
            outputs);
    Trainer trainer = new Trainer(network, new Momentum(.1, .9)).miniBatches(batch, random);
    trainer.train(x, t, 20);
    long few = allocated(() -> trainer.train(x, t, 10));
    long many = allocated(() -> trainer.train(x, t, 110));
    int batches = 100 * 11;
    assertThat((many - few) / batches).isLessThan(64);
  }

  static Stream<LearningRule> rules() {
    return Stream.of(
        new GradientDescent(.1),
        new Momentum(.1, .9),
        new Nesterov(.1, .9),
        new AdaGrad(.1),
        new RmsProp(.1),
        new Adam(.1));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noRuleAllocatesOnceItRemembers(LearningRule rule) {
    List<double[]> parameters = List.of(new double[50], new double[7]);
    List<double[]> gradients = List.of(new double[50], new double[7]);
    rule.step(parameters, gradients);
    long bytes =
        allocated(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                rule.step(parameters, gradients);
              }
            });
    assertThat(bytes / 10_000).isLessThan(8);
  }

  private static long allocated(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
