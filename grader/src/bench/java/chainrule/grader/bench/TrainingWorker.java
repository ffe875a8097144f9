package chainrule.grader.bench;

import chainrule.math.InPlace;
import chainrule.math.Matrix;
import chainrule.train.GradientDescent;
import chainrule.train.Trainer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/**
 * Our side of the training benchmark: reads seconds from its input, trains that long with the
 * library's own trainer, answers with samples per second.
 */
public final class TrainingWorker {

  private final Matrix inputs;
  private final Matrix targets;
  private final Trainer trainer;

  TrainingWorker(TrainingCase network) {
    TrainingData data = TrainingData.of(network);
    inputs = data.inputs();
    targets = data.targets();
    trainer =
        new Trainer(data.network(), new GradientDescent(TrainingCase.LEARNING_RATE))
            .miniBatches(network.batch(), new SplittableRandom(1));
  }

  /** Multiplies square matrices for at least the given time, returns operations per second. */
  static double productSpeed(int size, double seconds) {
    Matrix left =
        Matrix.wrap(size, size, new SplittableRandom(1).doubles((long) size * size).toArray());
    Matrix right = left.transpose();
    Matrix product = Matrix.zeros(size, size);
    long start = System.nanoTime();
    long count = 0;
    long elapsed;
    do {
      InPlace.times(left, right, product);
      count++;
      elapsed = System.nanoTime() - start;
    } while (elapsed < seconds * 1e9);
    return count * 2.0 * size * size * size / (elapsed * 1e-9);
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
   * @param arguments a {@link TrainingCase}, or the size of a matrix whose product is to be timed
   * @throws IOException if the pipes break
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 1) {
      int size = Integer.parseInt(arguments[0]);
      serve(seconds -> productSpeed(size, seconds));
    } else {
      serve(new TrainingWorker(TrainingCase.parse(arguments))::run);
    }
  }

  /** Answers every number of seconds with a speed, until the input ends. */
  static void serve(DoubleUnaryOperator speed) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(speed.applyAsDouble(Double.parseDouble(line)));
      System.out.flush();
    }
  }
}
