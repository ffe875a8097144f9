package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Activation;
import chainrule.data.Labels;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.nn.AveragePooling;
import chainrule.nn.BatchNorm;
import chainrule.nn.Convolution;
import chainrule.nn.Dense;
import chainrule.nn.DirectLinks;
import chainrule.nn.Dropout;
import chainrule.nn.ImageShape;
import chainrule.nn.Initializer;
import chainrule.nn.Maxout;
import chainrule.nn.Network;
import chainrule.nn.PRelu;
import chainrule.nn.Residual;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationTests {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** One network whose products are plain loops, one whose products are BLAS. */
  @ParameterizedTest
  @CsvSource({"2, 3, 2, 4", "50, 30, 10, 32", "784, 30, 10, 10"})
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

  /** Where several threads share a step, handing it over may cost a little. */
  @Test
  void stepsThatAreSharedAllocateLessThanAKibibyte() {
    IntConsumer training = sharedTraining();
    training.accept(20);
    long few = allocated(() -> training.accept(10));
    long many = allocated(() -> training.accept(60));
    assertThat((many - few) / (50 * 2)).isLessThan(1024);
  }

  @Test
  void heapDoesNotGrowOverAHundredEpochs() {
    IntConsumer training = sharedTraining();
    training.accept(20);
    long before = liveBytes();
    training.accept(100);
    assertThat(liveBytes() - before).isLessThan(100 * 1024);
    training.accept(1); // still in use: what it holds was counted
  }

  /** Returns what trains a network of large products for a number of epochs of two batches. */
  private static IntConsumer sharedTraining() {
    SplittableRandom random = new SplittableRandom(5);
    Matrix x = Matrix.wrap(256, 784, random.doubles(256 * 784).toArray());
    Matrix t = Labels.oneHot(random.ints(256, 0, 10).toArray(), 10);
    Dense hidden = Dense.of(784, 100, Activation.SIGMOID).initialize(Initializer.he(), random);
    Network network =
        new Network(Loss.SOFTMAX_CROSS_ENTROPY, hidden, Dense.of(100, 10, Activation.LINEAR));
    Trainer trainer = new Trainer(network, new GradientDescent(.1)).miniBatches(128, random);
    return epochs -> trainer.train(x, t, epochs);
  }

  /** Returns what the heap holds after collections, the least of several. */
  private static long liveBytes() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
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

  /** Every kind of layer, trained with and without a stored gradient. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsAllocatedPerBatchByOtherLayers(boolean plain) {
    SplittableRandom random = new SplittableRandom(2);
    Convolution convolution =
        Convolution.of(new ImageShape(7, 7, 1), 2, 3, Activation.TANH, random);
    AveragePooling pooling = new AveragePooling(convolution.result(), 2);
    Network network =
        new Network(
            Loss.SOFTMAX_CROSS_ENTROPY,
            convolution,
            pooling,
            new BatchNorm(27),
            new PRelu(27),
            new Dropout(27, .3, random),
            Residual.stochastic(.8, random, Dense.of(27, 27, Activation.SIGMOID)),
            new DirectLinks(new Maxout(Dense.of(27, 8, Activation.LINEAR), 2)),
            Dense.of(31, 4, Activation.LINEAR));
    Matrix x = Matrix.wrap(85, 49, random.doubles(85 * 49).toArray());
    Matrix t = Labels.oneHot(random.ints(85, 0, 4).toArray(), 4);
    Optimizer optimizer = plain ? new GradientDescent(.1) : new Momentum(.1, .9);
    Trainer trainer = new Trainer(network, optimizer).miniBatches(8, random);
    trainer.train(x, t, 20);
    long few = allocated(() -> trainer.train(x, t, 10));
    long many = allocated(() -> trainer.train(x, t, 110));
    assertThat((many - few) / (100 * 11)).isLessThan(512);
  }

  private static long allocated(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
