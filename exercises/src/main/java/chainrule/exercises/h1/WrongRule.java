package chainrule.exercises.h1;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Wrong ways to learn from one case of two inputs, for the students' own cases to catch. */
enum WrongRule {
  /** Corrects only where the output should have been 1. */
  ADDSONLY {
    @Override
    double[] after(double[] w, double[] x, int t) {
      return moved(w, Math.max(0, t - output(w, x)), x);
    }
  },
  /** Corrects only where the output should have been 0. */
  TAKESONLY {
    @Override
    double[] after(double[] w, double[] x, int t) {
      return moved(w, Math.min(0, t - output(w, x)), x);
    }
  },
  /** Moves also when the output is right. */
  ALWAYS {
    @Override
    double[] after(double[] w, double[] x, int t) {
      return moved(w, 2 * t - 1, x);
    }
  },
  /** Takes a weighted sum of exactly 0 for class 0. */
  STRICT {
    @Override
    double[] after(double[] w, double[] x, int t) {
      return moved(w, t - (sum(w, x) > 0 ? 1 : 0), x);
    }
  },
  /** Leaves the bias out of the weighted sum. */
  DEAFTOBIAS {
    @Override
    double[] after(double[] w, double[] x, int t) {
      return moved(w, t - output(new double[] {0, w[1], w[2]}, x), x);
    }
  },
  /** Leaves the second input out of the weighted sum. */
  ONEINPUT {
    @Override
    double[] after(double[] w, double[] x, int t) {
      return moved(w, t - output(new double[] {w[0], w[1], 0}, x), x);
    }
  },
  /** Moves every weight by 1, whatever its input is. */
  BYONE {
    @Override
    double[] after(double[] w, double[] x, int t) {
      return moved(w, t - output(w, x), 1, 1);
    }
  },
  /** Moves by the size of an input, without its sign. */
  BYSIZE {
    @Override
    double[] after(double[] w, double[] x, int t) {
      return moved(w, t - output(w, x), Math.abs(x[0]), Math.abs(x[1]));
    }
  };

  private static final double NOTICED = 1e-9;

  /** Returns the weights that this rule leaves after a case. */
  abstract double[] after(double[] w, double[] x, int t);

  /**
   * Returns the rules that give other weights than the right rule does for some case.
   *
   * @param cases rows of w₀, w₁, w₂, x₁, x₂ and t; not modified
   */
  static Set<WrongRule> caughtBy(double[][] cases) {
    Set<WrongRule> caught = EnumSet.noneOf(WrongRule.class);
    for (double[] one : cases) {
      double[] w = Arrays.copyOf(one, 3);
      double[] x = {one[3], one[4]};
      int t = (int) one[5];
      double[] right = moved(w, t - output(w, x), x);
      for (WrongRule rule : values()) {
        double[] wrong = rule.after(w, x, t);
        for (int i = 0; i < right.length; i++) {
          if (Math.abs(wrong[i] - right[i]) > NOTICED) {
            caught.add(rule);
          }
        }
      }
    }
    return caught;
  }

  private static double[] moved(double[] w, double by, double... x) {
    return new double[] {w[0] + by, w[1] + by * x[0], w[2] + by * x[1]};
  }

  private static int output(double[] w, double[] x) {
    return sum(w, x) >= 0 ? 1 : 0;
  }

  private static double sum(double[] w, double[] x) {
    return w[0] + w[1] * x[0] + w[2] * x[1];
  }
}
