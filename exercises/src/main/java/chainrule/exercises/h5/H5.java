package chainrule.exercises.h5;

import chainrule.exercises.Cache;
import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import chainrule.minimize.CostGradient;
import java.util.function.Function;

/**
 * The questions of homework 5.
 *
 * <p>Examples are rows, weights are in × out, costs are means over the examples.
 */
@Homework(
    id = "h5",
    title = "Backpropagation",
    library = {Forward.class, Cache.class, Matrix.class, ShapeException.class})
public interface H5 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H5 open() {
    return ContractProxy.open(H5.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 12)
  CheckReport outputDelta(OutputDelta answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 12)
  CheckReport hiddenDelta(HiddenDelta answer);

  /** Hands in Q2b. */
  @Question(id = "Q2b", points = 6)
  CheckReport directDerivative(DirectDerivative answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 7)
  CheckReport gradW(GradW answer);

  /** Hands in Q3b. */
  @Question(id = "Q3b", points = 3)
  CheckReport gradB(GradB answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 18)
  CheckReport backprop(Backprop answer);

  /** Hands in Q5. */
  @Question(id = "Q5", points = 15)
  CheckReport costGrad(CostAndGradient answer);

  /** Hands in Q6. */
  @Question(id = "Q6", points = 10)
  CheckReport worstBlock(WorstBlock answer);

  /** Hands in Q7. */
  @Question(id = "Q7", points = 15)
  CheckReport train(Train answer);

  /** Hands in Q8. */
  @Question(id = "Q8", points = 12)
  CheckReport inputGradient(InputGradient answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 2)
  CheckReport sameSteps(SameSteps answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 3)
  CheckReport wrongPair(WrongPair answer);

  /** Hands in C3. */
  @Question(id = "C3", points = 3)
  CheckReport hidingBug(HidingBug answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 6)
  CheckReport throughTime(ThroughTime answer);

  /** Q1: the error signal of the output layer. */
  @FunctionalInterface
  interface OutputDelta {
    /** Returns the derivative of the mean loss by the output pre-activations. */
    double[][] outputDelta(double[][] Y, double[][] T, Head head);
  }

  /** Q2: the error signal one layer down. */
  @FunctionalInterface
  interface HiddenDelta {
    /** Returns the derivative by the pre-activations of a hidden layer with activations A. */
    double[][] hiddenDelta(double[][] Dnext, double[][] Wnext, double[][] A, HiddenActivation act);
  }

  /** Q2b: one derivative, the long way. */
  @FunctionalInterface
  interface DirectDerivative {
    /** Returns the derivative of the loss of a 2-2-1 net by W1[i][j]. */
    double directDerivative(
        double[] x, double t, double[][] W1, double[] b1, double[] w2, double b2, int i, int j);
  }

  /** Q3: the gradient of a layer's weights for one example. */
  @FunctionalInterface
  interface GradW {
    /** Returns the outer product of what came in and the error signal. */
    double[][] gradW(double[] a, double[] delta);
  }

  /** Q3b: the gradient of a layer's biases for one example. */
  @FunctionalInterface
  interface GradB {
    /** Returns the gradient of the biases. */
    double[] gradB(double[] delta);
  }

  /** Q4: backpropagation through any number of layers. */
  @FunctionalInterface
  interface Backprop {
    /** Returns, layer by layer, the gradient of W and then that of b as a single row. */
    double[][][] backprop(
        double[][] X, double[][] T, double[][][] W, double[][] b, HiddenActivation act, Head head);
  }

  /** Q5: cost and gradient of a parameter vector. */
  @FunctionalInterface
  interface CostAndGradient {
    /** Returns the mean loss plus (λ/2)ΣW² and its gradient. */
    CostGradient costGrad(
        double[] theta,
        int[] sizes,
        double[][] X,
        double[][] T,
        double lambda,
        HiddenActivation act,
        Head head);
  }

  /** Q6: where a gradient is wrong. */
  @FunctionalInterface
  interface WorstBlock {
    /** Returns −1 if the gradient is right, else the index of the worst block. */
    int worstBlock(Function<double[], CostGradient> f, double[] theta, int[] blockStarts);
  }

  /** Q7: the whole algorithm. */
  @FunctionalInterface
  interface Train {
    /** Returns the weights after batch gradient descent, layer by layer: W, then b as one row. */
    double[][][] train(double[][] X, double[][] T, int[] sizes, double eta, int epochs, long seed);
  }

  /** Q8: the gradient by the inputs. */
  @FunctionalInterface
  interface InputGradient {
    /** Returns the derivative of the mean loss by X. */
    double[][] inputGradient(double[][] X, double[][] T, double[][][] W, double[][] b);
  }

  /** C1: a rate that makes up for a factor. */
  @FunctionalInterface
  interface SameSteps {
    /** Returns the rate with which the right slope takes the steps that were taken. */
    double sameSteps();
  }

  /** C2: where a loss and an output do not belong together. */
  @FunctionalInterface
  interface WrongPair {
    /** Returns two scores. */
    double[] wrongPair();
  }

  /** C3: weights that hide a bug. */
  @FunctionalInterface
  interface HidingBug {
    /** Returns a 2 × 2 matrix. */
    double[][] hidingBug();
  }

  /** T1: a unit that hears itself. */
  @FunctionalInterface
  interface ThroughTime {
    /** Returns the derivatives of the loss by w and by u. */
    double[] throughTime(double[] x, double t, double w, double u);
  }
}
