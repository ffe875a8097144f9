package chainrule.exercises.drawn;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random numbers for cases: of both signs, and none of them near 0. */
public enum DrawnNumbers {
  /**
   * Multiples of 1/16 in [−2, −0.25] or [0.25, 2]: sums and products of a few of them are exact in
   * any order.
   */
  SIXTEENTHS {
    @Override
    double size(SplittableRandom random) {
      return random.nextInt(4, 33) / 16.0;
    }
  },
  /** Multiples of 1/16 as well, up to 3 in size. */
  WIDE_SIXTEENTHS {
    @Override
    double size(SplittableRandom random) {
      return random.nextInt(4, 49) / 16.0;
    }
  },
  /** A third of {@link #SIXTEENTHS}: the sums of a few do not saturate a sigmoid. */
  MILD {
    @Override
    double size(SplittableRandom random) {
      return SIXTEENTHS.size(random) / 3;
    }
  },
  /** Any numbers between 0.2 and 1.4 in size. */
  MODERATE {
    @Override
    double size(SplittableRandom random) {
      return random.nextDouble(0.2, 1.4);
    }
  };

  abstract double size(SplittableRandom random);

  /** Returns a number. */
  public double number(SplittableRandom random) {
    double size = size(random);
    return random.nextBoolean() ? size : -size;
  }

  /** Returns n such numbers. */
  public double[] vector(SplittableRandom random, int n) {
    double[] vector = new double[n];
    Arrays.setAll(vector, i -> number(random));
    return vector;
  }

  /** Returns a matrix of such numbers, shape [rows, columns]. */
  public double[][] matrix(SplittableRandom random, int rows, int columns) {
    double[][] matrix = new double[rows][];
    Arrays.setAll(matrix, i -> vector(random, columns));
    return matrix;
  }
}
