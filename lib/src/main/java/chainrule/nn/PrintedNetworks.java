package chainrule.nn;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import java.util.stream.IntStream;

/**
 * Networks whose weights were printed, ready to be run again.
 *
 * <p>Those of 1986 are from Rumelhart, Hinton and Williams, Learning internal representations by
 * error propagation, in Parallel Distributed Processing 1, chapter 8; their sigmoids were trained
 * on targets of 0.1 and 0.9 or 0 and 1 with the summed error. A threshold unit is on from 0.
 */
public final class PrintedNetworks {

  private PrintedNetworks() {}

  /**
   * Returns a 6-2-1 network that says whether six bits are mirror images about their middle: hidden
   * weights of opposite signs in the ratio 1:2:4.
   *
   * @return 64 patterns in, above ½ for the eight symmetric ones; learned in 1,208 sweeps
   * @see "chapter 8, figure 9"
   */
  public static Network symmetry() {
    Matrix hidden =
        Matrix.of(
                new double[][] {
                  {-3.18, 6.32, -12.56, 12.56, -6.33, 3.17},
                  {3.16, -6.34, 12.52, -12.51, 6.31, -3.17}
                })
            .transpose();
    return network(
        new Dense(hidden, new double[] {-1, -1}, Activation.SIGMOID),
        new Dense(Matrix.column(-9.44, -9.44), new double[] {6.89}, Activation.SIGMOID));
  }

  /**
   * Returns the exclusive or of one hidden unit beside direct links from the inputs to the output.
   *
   * @return near 0.1 and 0.9; learned in 558 sweeps
   * @see "chapter 8, figure 3"
   */
  public static Network xorWithDirectLinks() {
    return network(
        new DirectLinks(
            new Dense(Matrix.column(-6.4, -6.4), new double[] {2.2}, Activation.SIGMOID)),
        new Dense(Matrix.column(-9.4, -4.2, -4.2), new double[] {6.3}, Activation.SIGMOID));
  }

  /**
   * Returns a 2-2-1 network that got stuck on the way to the exclusive or: right for 00 and 10, ½
   * for 01 and 11.
   *
   * @return the local minimum that was reached in 6,587 presentations
   * @see "chapter 8, figure 5"
   */
  public static Network xorStuck() {
    return network(
        new Dense(
            Matrix.of(new double[][] {{-2, 4.3}, {9.2, 8.8}}),
            new double[] {2, -.1},
            Activation.SIGMOID),
        new Dense(Matrix.column(-4.5, 5.3), new double[] {-.8}, Activation.SIGMOID));
  }

  /**
   * Returns the parity of n bits by threshold units that are filled up like a thermometer: hidden
   * unit j is on when at least j inputs are, and the output adds them with alternating signs.
   *
   * @param bits n, at least 1
   * @return n-n-1: 1 for an odd number of ones, else 0
   * @throws chainrule.math.ShapeException if there are no bits
   * @see "chapter 8, figure 6"
   */
  public static Network parity(int bits) {
    int n = Math.max(0, bits);
    Matrix ones = Matrix.zeros(n, n).map(zero -> 1);
    double[] thresholds = IntStream.range(0, n).mapToDouble(j -> -.5 - j).toArray();
    double[] signs = IntStream.range(0, n).mapToDouble(j -> j % 2 == 0 ? 1 : -1).toArray();
    return network(
        new Dense(ones, thresholds, Activation.STEP),
        new Dense(Matrix.column(signs), new double[] {-.5}, Activation.STEP));
  }

  /**
   * Returns the sum of two numbers of two bits by threshold units: one hidden unit carries from the
   * low bits, the other, which sees the first, from the high bits; the outputs see everything.
   *
   * @return inputs a₁ a₀ b₁ b₀, outputs s₂ s₁ s₀, the highest bit first
   * @see "chapter 8, figure 10"
   */
  public static Network addition() {
    Dense lowCarry = new Dense(Matrix.column(0, 1, 0, 1), new double[] {-1.5}, Activation.STEP);
    Dense highCarry = new Dense(Matrix.column(1, 1, 0, 1, 0), new double[] {-1.5}, Activation.STEP);
    Matrix sums =
        Matrix.of(
            new double[][] {
              {1, -2, 0}, // the high carry
              {0, 1, -2}, // the low carry
              {0, 1, 0},
              {0, 0, 1},
              {0, 1, 0},
              {0, 0, 1}
            });
    return network(
        new DirectLinks(lowCarry),
        new DirectLinks(highCarry),
        new Dense(sums, new double[] {-.5, -.5, -.5}, Activation.STEP));
  }

  /**
   * Returns the start of a network of one sigmoid unit without a bias, 3-1, that learns to copy its
   * first input.
   *
   * @return trained there on 001, 011, 101, 111 → 0, 0, 1, 1 in 10,000 sweeps at learning rate 1
   * @see "Trask, A neural network in 11 lines of Python (2015), part 1"
   */
  public static Network elevenLinesOneUnit() {
    return network(
        new Dense(
            Matrix.column(-.165955990594852, .4406489868843162, -.9997712503653102),
            null,
            Activation.SIGMOID));
  }

  /**
   * Returns the start of a 3-4-1 network of sigmoids without biases that learns the exclusive or of
   * its first two inputs.
   *
   * @return trained there on 001, 011, 101, 111 → 0, 1, 1, 0 in 60,000 sweeps at learning rate 1
   * @see "Trask, A neural network in 11 lines of Python (2015), part 2"
   */
  public static Network elevenLines() {
    return network(
        new Dense(
            Matrix.of(
                new double[][] {
                  {-.165955990594852, .4406489868843162, -.9997712503653102, -.39533485473632046},
                  {-.7064882183657739, -.8153228104624044, -.6274795772446582, -.3088785459139045},
                  {-.20646505153866013, .07763346800671389, -.1616109711934104, .370439000793519}
                }),
            null,
            Activation.SIGMOID),
        new Dense(
            Matrix.column(
                -.5910955005369651, .7562348727818908, -.9452248136041477, .34093502035680445),
            null,
            Activation.SIGMOID));
  }

  private static Network network(Layer... layers) {
    return new Network(Loss.HALF_SQUARED_ERROR_SUM, layers);
  }
}
