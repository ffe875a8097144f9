package chainrule.exercises.h3;

import chainrule.check.ParameterBlock;
import chainrule.exercises.checks.AnswerUnderTest;
import chainrule.math.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Batches and networks for the checks of Q4 and Q5, and how each derivative is measured. */
public final class ChunkCases {
  private static final double TIE = 1e-2;

  private ChunkCases() {}

  /**
   * Draws a batch and a network: entries of both signs and of size about 1, no two scores of a row
   * within 0.01 of each other, every label from 0 to k − 1 in turn.
   */
  public static ChunkGraph draw(
      SplittableRandom random, int examples, int inputs, int hidden, int classes) {
    while (true) {
      int[] y = new int[examples];
      int first = random.nextInt(classes);
      Arrays.setAll(y, i -> (first + i * (classes - 1)) % classes);
      ChunkGraph graph =
          new ChunkGraph(
              matrix(random, examples, inputs),
              y,
              matrix(random, inputs, hidden),
              vector(random, hidden),
              matrix(random, hidden, classes),
              vector(random, classes));
      if (Arrays.stream(graph.value(Quantity.Z2)).allMatch(ChunkCases::hasNoTie)) {
        return graph;
      }
    }
  }

  private static boolean hasNoTie(double[] row) {
    double[] sorted = row.clone();
    Arrays.sort(sorted);
    for (int j = 1; j < sorted.length; j++) {
      if (sorted[j] - sorted[j - 1] < TIE) {
        return false;
      }
    }
    return true;
  }

  /** Draws numbers of both signs, between 0.2 and 1.2 in size. */
  public static double[] vector(SplittableRandom random, int length) {
    double[] vector = new double[length];
    for (int i = 0; i < length; i++) {
      double size = 0.2 + random.nextDouble();
      vector[i] = random.nextBoolean() ? size : -size;
    }
    return vector;
  }

  /** Draws a matrix with entries as {@link #vector} draws them. */
  public static double[][] matrix(SplittableRandom random, int rows, int columns) {
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = vector(random, columns);
    }
    return matrix;
  }

  /** Checks an answer's derivatives by some quantities against measured slopes of the loss. */
  static void agreesWithTheLoss(
      AnswerUnderTest<H3.ChunkedBackward> answer,
      String id,
      ChunkGraph graph,
      Quantity... quantities) {
    for (Quantity quantity : quantities) {
      int columns = graph.value(quantity)[0].length;
      measured(
          answer,
          id + ", " + quantity,
          graph,
          quantity,
          entries -> graph.lossWith(quantity, ChunkGraph.rows(entries, columns)));
    }
  }

  /**
   * Checks an answer's derivative by a quantity against a measured slope.
   *
   * @param cost of the quantity's entries, row by row
   */
  public static void measured(
      AnswerUnderTest<H3.ChunkedBackward> answer,
      String id,
      ChunkGraph graph,
      Quantity quantity,
      ToDoubleFunction<double[]> cost) {
    double[][] value = graph.value(quantity);
    double[] theta = Vectors.concat(value);
    answer.gradient(
        id,
        f -> Vectors.concat(derivative(f, graph, quantity)),
        cost,
        theta,
        List.of(new ParameterBlock("d" + quantity, 0, theta.length, value[0].length)));
  }

  private static double[][] derivative(
      H3.ChunkedBackward answer, ChunkGraph graph, Quantity quantity) {
    return quantity.of(answer.chunkedBackward(graph.chunk()));
  }
}
