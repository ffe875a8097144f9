package chainrule.exercises.h3;

import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;

/**
 * The questions of homework 3.
 *
 * <p>What students write in Q2 is a class and in Q3 a method on nodes; both are handed in as what
 * they make of a graph of numbers, so that only numbers go in and come out.
 */
@Homework(
    id = "h3",
    title = "Computation graphs",
    library = {GraphNode.class, Arithmetic.class, Quantity.class})
public interface H3 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H3 open() {
    return ContractProxy.open(H3.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 6)
  CheckReport productSum(ProductSum answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 14)
  CheckReport value(ValueClass answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 8)
  CheckReport backward(Backward answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 14)
  CheckReport chunkedBackward(ChunkedBackward answer);

  /** Hands in Q5. */
  @Question(id = "Q5", points = 6)
  CheckReport dLogits(LogitGradient answer);

  /** Hands in Q5b. */
  @Question(id = "Q5b", points = 2)
  CheckReport sigmoidGrad(SigmoidSlope answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 1)
  CheckReport passes(Passes answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 1)
  CheckReport breakSoftmax(BrokenScores answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 4)
  CheckReport unitBackward(UnitBackward answer);

  /** Q1: a graph of two gates, by hand. */
  @FunctionalInterface
  interface ProductSum {
    /** Returns f = (x + y)·z and its derivatives by x, y and z. */
    double[] productSum(double x, double y, double z);
  }

  /** Q2: what a class of values makes of a tape. */
  @FunctionalInterface
  interface ValueClass {
    /** Returns the number of each node of an expression, and the derivative of the last by it. */
    GraphValues value(String expression, Tape tape);
  }

  /** Q3: what a backward pass makes of a graph. */
  @FunctionalInterface
  interface Backward {
    /** Returns the derivative of the root by each node, after so many backward passes. */
    double[] backward(String name, LinearGraph graph, int calls);
  }

  /** Q4: a network's loss in twelve steps, and all derivatives of it. */
  @FunctionalInterface
  interface ChunkedBackward {
    /** Returns the derivative of the loss by each quantity, in the order of {@link Quantity}. */
    double[][][] chunkedBackward(Chunk chunk);
  }

  /** Q5: softmax and cross-entropy in one step. */
  @FunctionalInterface
  interface LogitGradient {
    /** Returns the derivative of the mean cross-entropy by the scores, from the probabilities. */
    double[][] dLogits(double[][] P, int[] y);
  }

  /** Q5b: the sigmoid in one step. */
  @FunctionalInterface
  interface SigmoidSlope {
    /** Returns the slope of the sigmoid where its output is s. */
    double sigmoidGrad(double s);
  }

  /** C1: what a gradient costs. */
  @FunctionalInterface
  interface Passes {
    /** Returns how often central differences compute the loss, and a backward pass goes back. */
    int[] passes(int n);
  }

  /** C2: where the plain formula fails. */
  @FunctionalInterface
  interface BrokenScores {
    /** Returns finite scores that the plain formula of softmax makes no numbers of. */
    double[] breakSoftmax();
  }

  /** T1: a vector made as long as 1. */
  @FunctionalInterface
  interface UnitBackward {
    /** Returns the derivative by x, from that by x divided by its length. */
    double[] unitBackward(double[] x, double[] du);
  }
}
