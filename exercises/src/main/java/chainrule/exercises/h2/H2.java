package chainrule.exercises.h2;

import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import chainrule.minimize.CostGradient;
import java.util.List;
import java.util.function.Function;

/**
 * The questions of homework 2.
 *
 * <p>Examples are rows, labels count from 0, costs are means over the examples, logarithms are
 * natural.
 */
@Homework(
    id = "h2",
    title = "Losses, softmax, logistic regression",
    library = {Matrix.class, ShapeException.class})
public interface H2 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H2 open() {
    return ContractProxy.open(H2.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 8)
  CheckReport hingeLoss(HingeLoss answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 10)
  CheckReport hingeGrad(HingeGrad answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 8)
  CheckReport softmax(Softmax answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 12)
  CheckReport softmaxCE(SoftmaxCE answer);

  /** Hands in Q5. */
  @Question(id = "Q5", points = 6)
  CheckReport softmaxJacobian(SoftmaxJacobian answer);

  /** Hands in Q6. */
  @Question(id = "Q6", points = 8)
  CheckReport penalty(Penalty answer);

  /** Hands in Q7. */
  @Question(id = "Q7", points = 10)
  CheckReport logisticCostGrad(LogisticCostGrad answer);

  /** Hands in Q7b. */
  @Question(id = "Q7b", points = 6)
  CheckReport logisticTrain(LogisticTrain answer);

  /** Hands in Q8. */
  @Question(id = "Q8", points = 2)
  CheckReport l2Div(L2Div answer);

  /** Hands in Q8b. */
  @Question(id = "Q8b", points = 3)
  CheckReport binaryKL(BinaryKL answer);

  /** Hands in Q8c. */
  @Question(id = "Q8c", points = 3)
  CheckReport klGrad(KlGrad answer);

  /** Hands in Q9. */
  @Question(id = "Q9", points = 4)
  CheckReport descend(Descend answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 2)
  CheckReport twiceTheScores(TwiceTheScores answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 2)
  CheckReport steeper(Steeper answer);

  /** Hands in C3. */
  @Question(id = "C3", points = 2)
  CheckReport lostBrackets(LostBrackets answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 6)
  CheckReport countCostGrad(CountCostGrad answer);

  /** Q1: the multiclass hinge loss. */
  @FunctionalInterface
  interface HingeLoss {
    /** Returns the mean over the rows of S of the margins that are violated, summed. */
    double hingeLoss(double[][] S, int[] y, double delta);
  }

  /** Q2: its gradient. */
  @FunctionalInterface
  interface HingeGrad {
    /** Returns the derivative of the mean hinge loss by the scores. */
    double[][] hingeGrad(double[][] S, int[] y, double delta);
  }

  /** Q3: probabilities from scores. */
  @FunctionalInterface
  interface Softmax {
    /** Returns the softmax of z. */
    double[] softmax(double[] z);
  }

  /** Q4: softmax with cross-entropy. */
  @FunctionalInterface
  interface SoftmaxCE {
    /** Returns the mean cross-entropy and its gradient by the scores, row by row. */
    CostGradient softmaxCE(double[][] S, int[] y);
  }

  /** Q5: how each probability depends on each score. */
  @FunctionalInterface
  interface SoftmaxJacobian {
    /** Returns the derivative of probability i by score j in row i, column j. */
    double[][] softmaxJacobian(double[] z);
  }

  /** Q6: penalties on weights. */
  @FunctionalInterface
  interface Penalty {
    /** Returns the penalty and its gradient by the weights, row by row. */
    CostGradient penalty(double[][] W, double lambda, double beta, PenaltyKind kind);
  }

  /** Q7: cost and gradient of a logistic unit. */
  @FunctionalInterface
  interface LogisticCostGrad {
    /** Returns the mean binary cross-entropy and its gradient, the bias first. */
    CostGradient logisticCostGrad(double[] w, double[][] X, double[] t);
  }

  /** Q7b: logistic regression. */
  @FunctionalInterface
  interface LogisticTrain {
    /** Returns the weights after some steps of gradient descent from zero weights. */
    double[] logisticTrain(double[][] X, double[] t, double eta, int steps);
  }

  /** Q8: half the squared distance. */
  @FunctionalInterface
  interface L2Div {
    /** Returns half the squared distance of y and d. */
    double l2Div(double[] y, double[] d);
  }

  /** Q8b: the binary Kullback–Leibler divergence. */
  @FunctionalInterface
  interface BinaryKL {
    /** Returns the divergence of a probability y from what happened, d, 0 or 1. */
    double binaryKL(double y, double d);
  }

  /** Q8c: the slope of the divergence between distributions. */
  @FunctionalInterface
  interface KlGrad {
    /** Returns the gradient of the Kullback–Leibler divergence by y. */
    double[] klGrad(double[] y, double[] d);
  }

  /** Q9: gradient descent on any function. */
  @FunctionalInterface
  interface Descend {
    /** Returns all points of the path, the start first. */
    List<double[]> descend(Function<double[], double[]> grad, double[] w0, double eta, int steps);
  }

  /** C1: what becomes of the hinge loss when all scores are doubled. */
  @FunctionalInterface
  interface TwiceTheScores {
    /** Returns the statement that is true. */
    Choice twiceTheScores();
  }

  /** C2: two losses of a unit that is surely wrong. */
  @FunctionalInterface
  interface Steeper {
    /** Returns how many times steeper the cross-entropy is than half the squared error. */
    double steeper();
  }

  /** C3: a case that a formula without its brackets gets wrong. */
  @FunctionalInterface
  interface LostBrackets {
    /** Returns a class t, 0 or 1, and an output y whose cost comes out below 0. */
    double[] lostBrackets();
  }

  /** T1: cost and gradient of a unit that predicts counts. */
  @FunctionalInterface
  interface CountCostGrad {
    /** Returns the mean of μ − tz with μ = exp(z), and its gradient, the bias first. */
    CostGradient countCostGrad(double[] w, double[][] X, double[] t);
  }
}
