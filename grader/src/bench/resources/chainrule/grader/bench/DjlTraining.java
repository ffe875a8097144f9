import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * DJL's side of the training benchmark, on its PyTorch engine. Its trainer takes float32 only, so the float64
 * parameters are stepped by hand with the gradients that its collector gives.
 */
final class DjlTraining {
  private final NDManager manager = NDManager.newBaseManager();
  private final int inputs;
  private final int hidden;
  private final int outputs;
  private final int batch;
  private final int examples;
  private final double rate;
  private final double[] labels;
  private final NDArray x;
  private final NDArray targets;
  private final double[] weights;
  private List<NDArray> theta;

  private DjlTraining(String[] arguments) throws IOException {
    inputs = Integer.parseInt(arguments[0]);
    hidden = Integer.parseInt(arguments[1]);
    outputs = Integer.parseInt(arguments[2]);
    batch = Integer.parseInt(arguments[3]);
    examples = Integer.parseInt(arguments[4]);
    rate = Double.parseDouble(arguments[5]);
    DoubleBuffer numbers =
        ByteBuffer.wrap(Files.readAllBytes(Path.of(arguments[6])))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asDoubleBuffer();
    x = manager.create(take(numbers, examples * inputs), new Shape(examples, inputs));
    labels = take(numbers, examples);
    targets = manager.create(targets(), new Shape(examples, outputs));
    weights = take(numbers, numbers.remaining());
    theta = firstWeights();
  }

  private static double[] take(DoubleBuffer numbers, int count) {
    double[] taken = new double[count];
    numbers.get(taken);
    return taken;
  }

  private double[] targets() {
    if (outputs == 1) {
      return labels;
    }
    double[] oneHot = new double[examples * outputs];
    for (int i = 0; i < examples; i++) {
      oneHot[i * outputs + (int) labels[i]] = 1;
    }
    return oneHot;
  }

  /** Returns W1, b1, W2, b2 as they were given. */
  private List<NDArray> firstWeights() {
    DoubleBuffer numbers = DoubleBuffer.wrap(weights);
    List<NDArray> arrays =
        List.of(
            manager.create(take(numbers, inputs * hidden), new Shape(inputs, hidden)),
            manager.create(take(numbers, hidden), new Shape(hidden)),
            manager.create(take(numbers, hidden * outputs), new Shape(hidden, outputs)),
            manager.create(take(numbers, outputs), new Shape(outputs)));
    for (NDArray array : arrays) {
      if (array.getDataType() != DataType.FLOAT64) {
        throw new IllegalStateException("weights are " + array.getDataType() + "; expected float64");
      }
      array.setRequiresGradient(true);
    }
    return arrays;
  }

  private NDArray loss(NDArray input, NDArray target) {
    NDArray h = Activation.sigmoid(input.matMul(theta.get(0)).add(theta.get(1)));
    NDArray z = h.matMul(theta.get(2)).add(theta.get(3));
    return outputs == 1
        ? Activation.softPlus(z).sub(target.mul(z)).mean()
        : target.mul(z.logSoftmax(1)).sum().mul(-1.0 / batch);
  }

  /** Makes a step on the chosen examples; returns the loss before it, for who asks for it. */
  private double step(long[] chosen, boolean asked) {
    try (NDManager one = manager.newSubManager()) {
      NDIndex rows = new NDIndex("{}", one.create(chosen));
      NDArray input = x.get(one, rows);
      NDArray target = targets.get(one, rows);
      NDArray loss;
      try (GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
        loss = loss(input, target);
        gradients.backward(loss);
      }
      for (NDArray parameter : theta) {
        try (NDArray gradient = parameter.getGradient()) {
          gradient.attach(one);
          parameter.subi(gradient.mul(rate));
          gradient.subi(gradient); // the next step's gradient is added to it
        }
      }
      return asked ? loss.getDouble() : 0;
    }
  }

  private double sweep(List<Integer> order, boolean asked) {
    double sum = 0;
    for (int start = 0; start < examples; start += batch) {
      long[] chosen = order.subList(start, start + batch).stream().mapToLong(i -> i).toArray();
      sum += step(chosen, asked);
    }
    return sum * batch / examples;
  }

  private double firstLoss() {
    List<NDArray> learning = theta;
    theta = firstWeights();
    double loss = sweep(IntStream.range(0, examples).boxed().toList(), true);
    theta.forEach(NDArray::close);
    theta = learning;
    return loss;
  }

  private double speed(double seconds) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, examples).boxed().toList());
    long start = System.nanoTime();
    long sweeps = 0;
    long elapsed;
    do {
      Collections.shuffle(order);
      sweep(order, false);
      sweeps++;
      elapsed = System.nanoTime() - start;
    } while (elapsed < seconds * 1e9);
    return sweeps * (double) examples / (elapsed * 1e-9);
  }

  public static void main(String[] arguments) throws IOException {
    DjlTraining training = new DjlTraining(arguments);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(
          line.equals("loss") ? training.firstLoss() : training.speed(Double.parseDouble(line)));
      System.out.flush();
    }
  }
}
