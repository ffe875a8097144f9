package chainrule.exercises.h6;

import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import chainrule.minimize.CostGradient;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * The questions of homework 6.
 *
 * <p>Costs are means over the examples; a penalty is (λ/2)ΣW², without the biases.
 */
@Homework(
    id = "h6",
    title = "Training and debugging",
    library = {CostGradient.class})
public interface H6 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H6 open() {
    return ContractProxy.open(H6.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 8)
  CheckReport momentumStep(MomentumStep answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 4)
  CheckReport minibatches(Minibatches answer);

  /** Hands in Q2b. */
  @Question(id = "Q2b", points = 6)
  CheckReport sgdEpoch(SgdEpoch answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 5)
  CheckReport l2Step(PenalisedStep answer);

  /** Hands in Q3b. */
  @Question(id = "Q3b", points = 3)
  CheckReport rhwStep(ShrinkingStep answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 2)
  CheckReport largestStableEta(LargestStableEta answer);

  /** Hands in Q4b. */
  @Question(id = "Q4b", points = 6)
  CheckReport backtrack(Backtrack answer);

  /** Hands in Q5. */
  @Question(id = "Q5", points = 14)
  CheckReport findBug(FindBug answer);

  /** Hands in Q6. */
  @Question(id = "Q6", points = 3)
  CheckReport selectHidden(SelectHidden answer);

  /** Hands in Q6b. */
  @Question(id = "Q6b", points = 5)
  CheckReport stopEpoch(StopEpoch answer);

  /** Hands in Q7. */
  @Question(id = "Q7", points = 4)
  CheckReport chanceLosses(ChanceLosses answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 1)
  CheckReport changesOfWeights(ChangesOfWeights answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 1)
  CheckReport firstLoss(FirstLoss answer);

  /** Hands in C3. */
  @Question(id = "C3", points = 2)
  CheckReport zigzag(Zigzag answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 4)
  CheckReport scaledStep(ScaledStep answer);

  /** Q1: one step with momentum. */
  @FunctionalInterface
  interface MomentumStep {
    /** Returns the weights and the velocity after one step. */
    Motion momentumStep(double[] w, double[] v, double[] g, double eps, double alpha);
  }

  /** Q2: the examples in random batches. */
  @FunctionalInterface
  interface Minibatches {
    /** Returns the numbers 0 … m − 1 in random order, cut into batches. */
    int[][] minibatches(int m, int size, long seed);
  }

  /** Q2b: one epoch of stochastic gradient descent. */
  @FunctionalInterface
  interface SgdEpoch {
    /** Returns the parameters after one step for each batch. */
    double[] sgdEpoch(double[] theta, int[][] batches, double eta, ExampleGradient gradient);
  }

  /** Q3: a step that goes down the penalty too. */
  @FunctionalInterface
  interface PenalisedStep {
    /** Returns the parameters after one step down loss and penalty. */
    double[] l2Step(double[] w, double[] g, double eta, double lambda, boolean[] isBias);
  }

  /** Q3b: a step, and then all weights a little smaller. */
  @FunctionalInterface
  interface ShrinkingStep {
    /** Returns the weights after the step dw and the shrinking. */
    double[] rhwStep(double[] w, double[] dw, double rate);
  }

  /** Q4: where gradient descent begins to diverge. */
  @FunctionalInterface
  interface LargestStableEta {
    /** Returns the learning rate below which descent on ½aw² converges. */
    double largestStableEta(double a);
  }

  /** Q4b: a learning rate found by trying. */
  @FunctionalInterface
  interface Backtrack {
    /** Returns the first of η₀, η₀/2, η₀/4, … that lowers f enough; 0 if none does. */
    double backtrack(ToDoubleFunction<double[]> f, double[] w, double[] g, double eta0, double c);
  }

  /** Q5: which bug a network has. */
  @FunctionalInterface
  interface FindBug {
    /** Returns the first wrong block and the bug. */
    BugReport findBug(Suspect net, double[] theta, int[] sizes, int m);
  }

  /** Q6: how many hidden units. */
  @FunctionalInterface
  interface SelectHidden {
    /** Returns the candidate with the least validation error. */
    int selectHidden(int[] candidates, IntToDoubleFunction validationError);
  }

  /** Q6b: when to stop. */
  @FunctionalInterface
  interface StopEpoch {
    /** Returns the best epoch at the time when training stops. */
    int stopEpoch(double[] valError, int patience);
  }

  /** Q7: the losses of a network that has learned nothing. */
  @FunctionalInterface
  interface ChanceLosses {
    /** Returns ln K and (K − 1)δ. */
    double[] chanceLosses(int K, double delta);
  }

  /** C1: how often weights change in a training of 1986. */
  @FunctionalInterface
  interface ChangesOfWeights {
    /** Returns how often. */
    int changesOfWeights();
  }

  /** C2: what a large first loss means. */
  @FunctionalInterface
  interface FirstLoss {
    /** Returns the number of the most likely cause. */
    int firstLoss();
  }

  /** C3: descent that jumps to and fro and converges. */
  @FunctionalInterface
  interface Zigzag {
    /** Returns a curvature and a rate. */
    double[] zigzag();
  }

  /** T1: a step scaled by the size of earlier gradients. */
  @FunctionalInterface
  interface ScaledStep {
    /** Returns the weights and the mean squares after one step. */
    double[][] scaledStep(double[] w, double[] s, double[] g, double eta, double rho);
  }
}
