package chainrule.grader.bench;

import java.util.List;
import java.util.Locale;

/**
 * A network to train: sigmoid hidden units, softmax cross-entropy (with one output, its binary
 * form), plain gradient descent, float64.
 *
 * @param inputs width of the input
 * @param hidden number of hidden units
 * @param outputs number of classes
 * @param batch examples per step
 */
public record TrainingCase(int inputs, int hidden, int outputs, int batch) {

  /** Both sides shuffle and sweep through this many batches of random examples. */
  static final int BATCHES = 40;

  static final double LEARNING_RATE = 0.1;

  /** Returns for instance {@code 784-100-10 batch 128}. */
  public String name() {
    return String.format(Locale.ROOT, "%d-%d-%d batch %d", inputs, hidden, outputs, batch);
  }

  /** Returns how many examples a sweep has. */
  int examples() {
    return BATCHES * batch;
  }

  /**
   * Returns how many additions and multiplications a step's matrix products have per example:
   * {@code 4·inputs·hidden + 6·hidden·outputs}, for the outputs and the gradient of the weights of
   * both layers, and the deltas of the hidden one.
   */
  public long flopsPerExample() {
    long first = (long) inputs * hidden;
    long second = (long) hidden * outputs;
    return 2 * (2 * first + 3 * second);
  }

  /** Returns the case as arguments of a worker. */
  List<String> arguments() {
    return List.of(
        String.valueOf(inputs),
        String.valueOf(hidden),
        String.valueOf(outputs),
        String.valueOf(batch),
        String.valueOf(examples()),
        String.valueOf(LEARNING_RATE));
  }

  static TrainingCase parse(String[] arguments) {
    return new TrainingCase(
        Integer.parseInt(arguments[0]),
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]));
  }
}
