package chainrule.exercises.h3;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The graphs of Q3's checks. */
public final class GraphCases {
  private GraphCases() {}

  /** Returns a graph whose edges are written {@code from, to, slope}. */
  static LinearGraph of(double[] data, int root, double[]... edges) {
    return new LinearGraph(
        data,
        root,
        Arrays.stream(edges).mapToInt(edge -> (int) edge[0]).toArray(),
        Arrays.stream(edges).mapToInt(edge -> (int) edge[1]).toArray(),
        Arrays.stream(edges).mapToDouble(edge -> edge[2]).toArray());
  }

  /** Returns (a + b)(a·b), for a = 3 and b = −1. */
  static LinearGraph diamond() {
    double a = 3;
    double b = -1;
    return of(
        new double[] {a, b, a + b, a * b, (a + b) * a * b},
        4,
        new double[][] {{0, 2, 1}, {1, 2, 1}, {0, 3, b}, {1, 3, a}, {2, 4, a * b}, {3, 4, a + b}});
  }

  /** Returns a graph in which a node is reached over a short way and over long ones. */
  static LinearGraph longAndShort() {
    return of(
        new double[] {7, 1, 2, 3, 4, 5},
        0,
        new double[][] {
          {5, 0, 2}, {1, 0, 3}, {2, 1, -1}, {3, 2, 0.5}, {5, 3, 4}, {4, 5, 1.5}, {4, 2, 2.5}
        });
  }

  /** Returns the same ways in another order of the edges. */
  static LinearGraph shortAndLong() {
    return of(
        new double[] {7, 1, 2, 3, 4, 5},
        0,
        new double[][] {
          {1, 0, 3}, {5, 0, 2}, {2, 1, -1}, {4, 2, 2.5}, {3, 2, 0.5}, {5, 3, 4}, {4, 5, 1.5}
        });
  }

  /** Returns 2u + 3v of nodes u and v that hold the same number, each made of an input. */
  static LinearGraph equalNumbers() {
    return of(
        new double[] {1.5, 1.5, 1.5, 1.5, 7.5},
        4,
        new double[][] {{2, 4, 2}, {3, 4, 3}, {0, 2, 1}, {1, 3, -1}});
  }

  /** Returns 3a · 3a for a = 5, and a node that uses 3a and takes no part in it. */
  static LinearGraph square() {
    return of(
        new double[] {5, 15, 225, 8},
        2,
        new double[][] {{1, 2, 15}, {1, 2, 15}, {0, 1, 3}, {1, 3, 1}});
  }

  /**
   * Returns a graph in which a node is reached twice from node 1, and over a long way from node 2.
   *
   * @param first the root's first input, of these two
   * @param second the other
   */
  static LinearGraph twice(int first, int second) {
    return of(
        new double[] {9, 2, 7, 1, 5, 8, 3, 4},
        0,
        new double[][] {
          {first, 0, first},
          {second, 0, second},
          {5, 1, 3},
          {5, 1, 3},
          {3, 2, -1},
          {4, 3, 2},
          {5, 4, 0.5},
          {6, 5, 2},
          {7, 6, -3}
        });
  }

  /** Returns a chain of so many nodes, the root first, with slopes of ±0.9999. */
  public static LinearGraph chain(int length) {
    int[] nodes = IntStream.range(0, length - 1).toArray();
    return new LinearGraph(
        IntStream.range(0, length).mapToDouble(i -> i).toArray(),
        0,
        Arrays.stream(nodes).map(i -> i + 1).toArray(),
        nodes,
        Arrays.stream(nodes).mapToDouble(i -> i % 3 == 0 ? -0.9999 : 0.9999).toArray());
  }

  /** Returns a chain of diamonds: each node is half of two that are both made of the next. */
  public static LinearGraph diamonds(int count) {
    int[] from = new int[4 * count];
    int[] to = new int[4 * count];
    double[] slopes = new double[4 * count];
    for (int i = 0; i < count; i++) {
      int top = 3 * i;
      int[][] edges = {{top + 1, top}, {top + 2, top}, {top + 3, top + 1}, {top + 3, top + 2}};
      for (int e = 0; e < 4; e++) {
        from[4 * i + e] = edges[e][0];
        to[4 * i + e] = edges[e][1];
        slopes[4 * i + e] = e % 2 == 0 ? 0.6 : 0.8;
      }
    }
    double[] data = IntStream.rangeClosed(0, 3 * count).mapToDouble(i -> i).toArray();
    return new LinearGraph(data, 0, from, to, slopes);
  }

  /** Draws a graph of so many nodes in a shuffled order, each made of up to three others. */
  public static LinearGraph draw(SplittableRandom random, int size) {
    int[] place = IntStream.range(0, size).toArray();
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = place[i];
      place[i] = place[j];
      place[j] = kept;
    }
    int[] from = new int[3 * (size - 1)];
    int[] to = new int[from.length];
    for (int e = 0; e < from.length; e++) {
      int user = e < size - 1 ? e : random.nextInt(size - 1);
      int input = user + 1 + random.nextInt(Math.min(4, size - 1 - user));
      from[e] = place[input];
      to[e] = place[user];
    }
    return new LinearGraph(
        ChunkCases.vector(random, size),
        place[0],
        from,
        to,
        ChunkCases.vector(random, from.length));
  }
}
