package chainrule.exercises.drawn;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Classes for cases, as labels and as distributions over all classes. */
public final class DrawnClasses {
  private DrawnClasses() {}

  /** Returns m labels below K, in any order. */
  public static int[] labels(SplittableRandom random, int m, int K) {
    int[] labels = new int[m];
    Arrays.setAll(labels, i -> random.nextInt(K));
    return labels;
  }

  /** Returns m labels, 1 and 0 in turn, so that both occur. */
  public static int[] inTurn(int m) {
    int[] labels = new int[m];
    Arrays.setAll(labels, i -> (i + 1) % 2);
    return labels;
  }

  /** Returns n positive numbers that sum to 1. */
  public static double[] distribution(SplittableRandom random, int n) {
    double[] parts = random.doubles(n, 0.2, 1).toArray();
    double sum = Arrays.stream(parts).sum();
    return Arrays.stream(parts).map(part -> part / sum).toArray();
  }

  /** Returns a 1 among n − 1 zeros. */
  public static double[] oneHot(int n, int at) {
    double[] vector = new double[n];
    vector[at] = 1;
    return vector;
  }
}
