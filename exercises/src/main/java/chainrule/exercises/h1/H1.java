package chainrule.exercises.h1;

import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.function.DoubleUnaryOperator;

/**
 * The questions of homework 1.
 *
 * <p>Weights are {@code w[0]} for the bias and {@code w[i + 1]} for input {@code x[i]}; the step
 * function is 1 at 0.
 */
@Homework(
    id = "h1",
    title = "Perceptron to Widrow–Hoff",
    library = {Matrix.class, ShapeException.class})
public interface H1 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H1 open() {
    return ContractProxy.open(H1.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 6)
  CheckReport predict(Predict answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 8)
  CheckReport update(Update answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 12)
  CheckReport train(Train answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 8)
  CheckReport marginAndBound(MarginAndBound answer);

  /** Hands in Q5. */
  @Question(id = "Q5", points = 6)
  CheckReport lmsStep(LmsStep answer);

  /** Hands in Q6. */
  @Question(id = "Q6", points = 6)
  CheckReport gdrStep(GdrStep answer);

  /** Hands in Q7. */
  @Question(id = "Q7", points = 4)
  CheckReport phi(Phi answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 2)
  CheckReport sumOrAverage(SumOrAverage answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 2)
  CheckReport hardPair(HardPair answer);

  /** Hands in C3. */
  @Question(id = "C3", points = 2)
  CheckReport gatesLearned(GatesLearned answer);

  /** Hands in C4. */
  @Question(id = "C4", points = 4)
  CheckReport bugCatcher(BugCatcher answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 4)
  CheckReport updateClasses(UpdateClasses answer);

  /** Q1: the class of one case. */
  @FunctionalInterface
  interface Predict {
    /** Returns 1 if the weighted sum is at least 0, else 0. */
    int predict(double[] w, double[] x);
  }

  /** Q2: the perceptron's rule for one case. */
  @FunctionalInterface
  interface Update {
    /** Returns the weights after one case with target t, 0 or 1. */
    double[] update(double[] w, double[] x, int t);
  }

  /** Q3: the perceptron convergence procedure. */
  @FunctionalInterface
  interface Train {
    /** Trains from zero weights, cases in order, until an epoch is clean or maxEpochs are done. */
    TrainLog train(double[][] X, int[] t, int maxEpochs);
  }

  /** Q4: the margin, and Novikoff's bound. */
  @FunctionalInterface
  interface MarginAndBound {
    /** Returns γ, R and (R/γ)². */
    double[] marginAndBound(double[] w, double[][] X, int[] t);
  }

  /** Q5: one step of the Widrow–Hoff rule. */
  @FunctionalInterface
  interface LmsStep {
    /** Returns the weights of a linear unit after one case with desired output d. */
    double[] lmsStep(double[] w, double[] x, double d, double eta);
  }

  /** Q6: one step of the generalized delta rule. */
  @FunctionalInterface
  interface GdrStep {
    /** Returns the weights of a unit with activation f after one case with desired output d. */
    double[] gdrStep(
        double[] w,
        double[] x,
        double d,
        double eta,
        DoubleUnaryOperator f,
        DoubleUnaryOperator fPrime);
  }

  /** Q7: features that make XOR separable. */
  @FunctionalInterface
  interface Phi {
    /** Returns the features of a point of the plane. */
    double[] phi(double[] x);
  }

  /** C1: where a sum and an average differ. */
  @FunctionalInterface
  interface SumOrAverage {
    /** Returns two weights and two inputs for which only one of the two neurons fires. */
    double[] sumOrAverage();
  }

  /** C2: two cases that take long to learn. */
  @FunctionalInterface
  interface HardPair {
    /** Returns a point of class 0 and one of class 1, on a line. */
    double[] hardPair();
  }

  /** C3: what one unit computes. */
  @FunctionalInterface
  interface GatesLearned {
    /** Returns the number of functions. */
    int gatesLearned();
  }

  /** C4: cases that catch wrong rules. */
  @FunctionalInterface
  interface BugCatcher {
    /** Returns one to four cases, each a row of w₀, w₁, w₂, x₁, x₂ and t. */
    double[][] bugCatcher();
  }

  /** T1: the perceptron's rule for any number of classes. */
  @FunctionalInterface
  interface UpdateClasses {
    /** Returns the weights after one case of class t, a row per class. */
    double[][] updateClasses(double[][] W, double[] x, int t);
  }
}
