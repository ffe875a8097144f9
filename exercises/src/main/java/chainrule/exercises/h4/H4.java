package chainrule.exercises.h4;

import chainrule.exercises.Cache;
import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Head;
import chainrule.exercises.HiddenActivation;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;

/**
 * The questions of homework 4.
 *
 * <p>Examples are rows, weights are in × out, costs are means over the examples.
 */
@Homework(
    id = "h4",
    title = "Forward networks",
    library = {Matrix.class, ShapeException.class})
public interface H4 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H4 open() {
    return ContractProxy.open(H4.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 7)
  CheckReport act(Act answer);

  /** Hands in Q1b. */
  @Question(id = "Q1b", points = 5)
  CheckReport dact(Dact answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 1)
  CheckReport maxout(MaxoutValue answer);

  /** Hands in Q2b. */
  @Question(id = "Q2b", points = 1)
  CheckReport maxoutArg(MaxoutArg answer);

  /** Hands in Q2c. */
  @Question(id = "Q2c", points = 2)
  CheckReport maxoutGrad(MaxoutGrad answer);

  /** Hands in Q2d. */
  @Question(id = "Q2d", points = 1)
  CheckReport preluGradA(PreluGradA answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 8)
  CheckReport init(Init answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 13)
  CheckReport forward(ForwardPass answer);

  /** Hands in Q5. */
  @Question(id = "Q5", points = 7)
  CheckReport cost(Cost answer);

  /** Hands in Q6. */
  @Question(id = "Q6", points = 2)
  CheckReport collapseW(CollapseW answer);

  /** Hands in Q6b. */
  @Question(id = "Q6b", points = 1)
  CheckReport collapseB(CollapseB answer);

  /** Hands in Q7. */
  @Question(id = "Q7", points = 2)
  CheckReport parameterCount(ParameterCount answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 2)
  CheckReport counterExample(CounterExample answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 2)
  CheckReport differentUnits(DifferentUnits answer);

  /** Hands in C3. */
  @Question(id = "C3", points = 2)
  CheckReport softmaxChoice(SoftmaxChoice answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 5)
  CheckReport residual(Residual answer);

  /** Q1: eight activations. */
  @FunctionalInterface
  interface Act {
    /** Returns the output of a unit with pre-activation x and parameter p. */
    double act(Unit unit, double x, double p);
  }

  /** Q1b: the slopes of the eight activations. */
  @FunctionalInterface
  interface Dact {
    /** Returns the derivative of the output by the pre-activation, at x. */
    double dact(Unit unit, double x, double p);
  }

  /** Q2: a unit that takes the largest of several linear functions. */
  @FunctionalInterface
  interface MaxoutValue {
    /** Returns the largest entry of xW + b. */
    double maxout(double[] x, double[][] W, double[] b);
  }

  /** Q2b: which of the linear functions wins. */
  @FunctionalInterface
  interface MaxoutArg {
    /** Returns the index of the largest entry of xW + b, the first of equals. */
    int maxoutArg(double[] x, double[][] W, double[] b);
  }

  /** Q2c: the gradient of a maxout unit by its inputs. */
  @FunctionalInterface
  interface MaxoutGrad {
    /** Returns the derivative of the largest entry of xW + b by each input. */
    double[] maxoutGrad(double[] x, double[][] W, double[] b);
  }

  /** Q2d: the derivative of a rectifier by the slope that it learns. */
  @FunctionalInterface
  interface PreluGradA {
    /** Returns the derivative of the output at x by the slope a. */
    double preluGradA(double x, double a);
  }

  /** Q3: the first weights of a layer. */
  @FunctionalInterface
  interface Init {
    /** Returns weights drawn from the generator of a seed, shape [nIn, nOut]. */
    double[][] init(int nIn, int nOut, Spread spread, double eps, long seed);
  }

  /** Q4: the forward pass of a network. */
  @FunctionalInterface
  interface ForwardPass {
    /** Returns pre-activations and activations of every layer. */
    Cache forward(double[][] X, double[][][] W, double[][] b, HiddenActivation act, Head head);
  }

  /** Q5: the cost of a network. */
  @FunctionalInterface
  interface Cost {
    /** Returns the mean of half the squared error plus (λ/2)ΣW². */
    double cost(double[][] Y, double[][] T, double[][][] W, double[][] b, double lambda);
  }

  /** Q6: the weights of two linear layers as one. */
  @FunctionalInterface
  interface CollapseW {
    /** Returns the weights of the one layer, shape [d, k]. */
    double[][] collapseW(double[][] W1, double[][] W2);
  }

  /** Q6b: the biases of two linear layers as one. */
  @FunctionalInterface
  interface CollapseB {
    /** Returns the biases of the one layer. */
    double[] collapseB(double[] b1, double[][] W2, double[] b2);
  }

  /** Q7: how many numbers a network has to learn. */
  @FunctionalInterface
  interface ParameterCount {
    /** Returns the number of weights and biases of layers of these widths. */
    int parameterCount(int... sizes);
  }

  /** C1: where a formula for PReLU goes wrong. */
  @FunctionalInterface
  interface CounterExample {
    /** Returns x and a for which max(ax, x) is not what PReLU gives. */
    double[] counterExample();
  }

  /** C2: what becomes of units that start equal. */
  @FunctionalInterface
  interface DifferentUnits {
    /** Returns how many columns of the first weight matrix differ. */
    int differentUnits();
  }

  /** C3: what softmax gives. */
  @FunctionalInterface
  interface SoftmaxChoice {
    /** Returns the number of a row. */
    int softmaxChoice();
  }

  /** T1: layers that add to what came in. */
  @FunctionalInterface
  interface Residual {
    /** Returns the outputs of the last layer. */
    double[][] residual(double[][] X, double[][][] W, double[][] b, HiddenActivation act);
  }
}
