package chainrule.exercises.h0;

import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The questions of homework 0.
 *
 * <p>A case is a row of numbers {@code x}; {@code W[j][k]} leads from input j to output k; classes
 * count from 0.
 */
@Homework(id = "h0", title = "Vectors, derivatives, finite differences")
public interface H0 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H0 open() {
    return ContractProxy.open(H0.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 5)
  CheckReport affine(Affine answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 4)
  CheckReport oneHot(OneHot answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 9)
  CheckReport numericalGradient(MeasuredGradient answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 4)
  CheckReport relativeError(RelativeError answer);

  /** Hands in Q5. */
  @Question(id = "Q5", points = 4)
  CheckReport gradF(GradF answer);

  /** Hands in Q6. */
  @Question(id = "Q6", points = 4)
  CheckReport stepStudy(StepStudy answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 1)
  CheckReport callsForANetwork(CallsForANetwork answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 1)
  CheckReport tenthOfTheStep(TenthOfTheStep answer);

  /** Hands in C3. */
  @Question(id = "C3", points = 2)
  CheckReport besideAKink(BesideAKink answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 4)
  CheckReport jacobian(Jacobian answer);

  /** Q1: weighted sums. */
  @FunctionalInterface
  interface Affine {
    /** Returns xW + b, one number for each column of W. */
    double[] affine(double[] x, double[][] W, double[] b);
  }

  /** Q2: classes as rows of zeros with a single one. */
  @FunctionalInterface
  interface OneHot {
    /** Returns a row of K numbers for each label. */
    double[][] oneHot(int[] y, int K);
  }

  /** Q3: a gradient measured with central differences. */
  @FunctionalInterface
  interface MeasuredGradient {
    /** Returns one slope for each entry of theta. */
    double[] numericalGradient(ToDoubleFunction<double[]> f, double[] theta, double h);
  }

  /** Q4: how far two numbers are apart, compared with their size. */
  @FunctionalInterface
  interface RelativeError {
    /** Returns |a − n| over the larger of |a| and |n|; 0 if both are 0. */
    double relativeError(double a, double n);
  }

  /** Q5: a gradient by the rules of calculus. */
  @FunctionalInterface
  interface GradF {
    /** Returns the two partial derivatives of x² + xy + y². */
    double[] gradF(double x, double y);
  }

  /** Q6: how the error of a measured slope depends on the step. */
  @FunctionalInterface
  interface StepStudy {
    /** Returns, for each step, how far the central difference of t³ at 2 is from 12. */
    double[] stepStudy(double[] hs);
  }

  /** C1: what a measured gradient costs. */
  @FunctionalInterface
  interface CallsForANetwork {
    /** Returns how often the loss is computed. */
    long callsForANetwork();
  }

  /** C2: what a smaller step brings. */
  @FunctionalInterface
  interface TenthOfTheStep {
    /** Returns the number of the right sentence. */
    int tenthOfTheStep();
  }

  /** C3: where a measured slope is none. */
  @FunctionalInterface
  interface BesideAKink {
    /** Returns a place where the central difference of |t| with the step 0.1 is not ±1. */
    double besideAKink();
  }

  /** T1: the slopes of several functions at once. */
  @FunctionalInterface
  interface Jacobian {
    /** Returns a row for each output of f, with a slope for each entry of theta. */
    double[][] jacobian(Function<double[], double[]> f, double[] theta, double h);
  }
}
