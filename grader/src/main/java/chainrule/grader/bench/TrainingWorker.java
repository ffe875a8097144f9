package chainrule.grader.bench;

import chainrule.data.Labels;
import chainrule.math.Matrix;
import chainrule.nn.Activation;
import chainrule.nn.Loss;
import chainrule.nn.Network;
import chainrule.train.GradientDescent;
import chainrule.train.Trainer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Our side of the training benchmark: reads seconds from its input, trains that long with the
 * library's own trainer, answers with samples per second.
 */
public final class TrainingWorker {

  private final Matrix inputs;
  private final Matrix targets;
  private final Trainer trainer;

  TrainingWorker(TrainingCase network) {
    SplittableRandom random = new SplittableRandom(1);
    int examples = network.examples();
    inputs =
        Matrix.wrap(
            examples,
            network.inputs(),
            random.doubles((long) examples * network.inputs()).toArray());
    targets =
        Labels.oneHot(random.ints(examples, 0, network.outputs()).toArray(), network.outputs());
    trainer =
        new Trainer(
                Network.dense(
                    Loss.SOFTMAX_CROSS_ENTROPY,
                    Activation.SIGMOID,
                    Activation.LINEAR,
                    random,
                    network.inputs(),
                    network.hidden(),
                    network.outputs()),
                new GradientDescent(TrainingCase.LEARNING_RATE))
            .miniBatches(network.batch(), random);
  }

  /** Trains whole sweeps for at least the given time and returns samples per second. */
  double run(double seconds) {
    long[] counted = new long[2];
    long start = System.nanoTime();
    trainer.listener((sweep, sweeps, loss) -> stopAfter(start, seconds, sweep, counted));
    trainer.train(inputs, targets, Integer.MAX_VALUE - 8);
    Thread.interrupted(); // the trainer was stopped that way
    return counted[0] * (double) inputs.rows() / (counted[1] * 1e-9);
  }

  private static void stopAfter(long start, double seconds, int sweep, long[] counted) {
    long elapsed = System.nanoTime() - start;
    if (elapsed >= seconds * 1e9) {
      counted[0] = sweep;
      counted[1] = elapsed;
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Serves until its input ends.
   *
   * @param arguments a {@link TrainingCase}
   * @throws IOException if the pipes break
   */
  public static void main(String[] arguments) throws IOException {
    TrainingWorker worker = new TrainingWorker(TrainingCase.parse(arguments));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(worker.run(Double.parseDouble(line)));
      System.out.flush();
    }
  }
}
