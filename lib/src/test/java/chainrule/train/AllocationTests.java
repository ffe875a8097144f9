package chainrule.train;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.data.Labels;
import chainrule.math.Matrix;
import chainrule.nn.Activation;
import chainrule.nn.Loss;
import chainrule.nn.Network;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static long allocated(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
