package chainrule.exercises.h8;

import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import chainrule.minimize.CostGradient;

/**
 * The questions of homework 8: projects, of which students do what they like.
 *
 * <p>Everything is written by hand; an answer may use none of the library's networks.
 */
@Homework(id = "h8", title = "Four projects", optional = true)
public interface H8 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H8 open() {
    return ContractProxy.open(H8.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 2)
  CheckReport confusion(Confusion answer);

  /** Hands in Q1b. */
  @Question(id = "Q1b", points = 8)
  CheckReport readDigits(ReadDigits answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 2)
  CheckReport hiddenUnits(HiddenUnits answer);

  /** Hands in Q2b. */
  @Question(id = "Q2b", points = 6)
  CheckReport reconstruction(Reconstruction answer);

  /** Hands in Q2c. */
  @Question(id = "Q2c", points = 3)
  CheckReport withDecay(WithDecay answer);

  /** Hands in Q2d. */
  @Question(id = "Q2d", points = 7)
  CheckReport sparse(Sparse answer);

  /** Hands in Q2e. */
  @Question(id = "Q2e", points = 2)
  CheckReport bestInputs(BestInputs answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 3)
  CheckReport trainUnit(TrainUnit answer);

  /** Hands in Q3b. */
  @Question(id = "Q3b", points = 4)
  CheckReport errorsOnTheWay(ErrorsOnTheWay answer);

  /** Hands in Q3c. */
  @Question(id = "Q3c", points = 3)
  CheckReport exampleSteps(ExampleSteps answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 4)
  CheckReport readImages(ReadImages answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 1)
  CheckReport newHands(NewHands answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 1)
  CheckReport neverOff(NeverOff answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 3)
  CheckReport tied(Tied answer);

  /** Q1: what was taken for what. */
  @FunctionalInterface
  interface Confusion {
    /** Returns how often each class, a row, was called each class, a column. */
    int[][] confusion(int[] labels, int[] said, int classes);
  }

  /** Q1b: a network that reads digits. */
  @FunctionalInterface
  interface ReadDigits {
    /** Returns the digit that a network, trained on X and labels, reads in each unseen image. */
    int[] readDigits(double[][] X, int[] labels, double[][] unseen, long seed);
  }

  /** Q2: the first half of an autoencoder. */
  @FunctionalInterface
  interface HiddenUnits {
    /** Returns the activations of the hidden units, a row for each image. */
    double[][] hiddenUnits(double[] theta, int hidden, double[][] X);
  }

  /** Q2b: the squared error of an autoencoder. */
  @FunctionalInterface
  interface Reconstruction {
    /** Returns the mean of half the squared error and its gradient. */
    CostGradient reconstruction(double[] theta, int hidden, double[][] X);
  }

  /** Q2c: with weight decay. */
  @FunctionalInterface
  interface WithDecay {
    /** Returns cost and gradient with (λ/2)ΣW². */
    CostGradient withDecay(double[] theta, int hidden, double[][] X, double lambda);
  }

  /** Q2d: with decay and sparsity. */
  @FunctionalInterface
  interface Sparse {
    /** Returns cost and gradient with decay and β times the divergences of the hidden means. */
    CostGradient sparse(
        double[] theta, int hidden, double[][] X, double lambda, double beta, double rho);
  }

  /** Q2e: what each hidden unit likes best. */
  @FunctionalInterface
  interface BestInputs {
    /** Returns, a column for each unit, the input of length 1 with the largest pre-activation. */
    double[][] bestInputs(double[] theta, int hidden, int inputs);
  }

  /** Q3: a network of one unit, of 2015. */
  @FunctionalInterface
  interface TrainUnit {
    /** Returns the weights after so many steps. */
    double[] trainUnit(double[][] X, double[] y, double[] w, int steps);
  }

  /** Q3b: with a hidden layer. */
  @FunctionalInterface
  interface ErrorsOnTheWay {
    /** Returns the mean absolute error before steps 0, every, 2·every … below steps. */
    double[] errorsOnTheWay(
        double[][] X, double[] y, double[][] W1, double[] w2, int steps, int every);
  }

  /** Q3c: one example, step by step. */
  @FunctionalInterface
  interface ExampleSteps {
    /** Returns W1, b1 as one row, W2 and b2 as one row after so many steps. */
    double[][][] exampleSteps(
        double[] x,
        double[] t,
        double[][] W1,
        double[] b1,
        double[][] W2,
        double[] b2,
        int steps,
        boolean biasesToo);
  }

  /** Q4: the images of a file. */
  @FunctionalInterface
  interface ReadImages {
    /** Returns a row for each image, pixels from 0 to 1. */
    double[][] readImages(byte[] file);
  }

  /** C1: which number tells how well other people's digits will be read. */
  @FunctionalInterface
  interface NewHands {
    /** Returns the number of the right statement. */
    int newHands();
  }

  /** C2: a unit that costs nothing and is never off. */
  @FunctionalInterface
  interface NeverOff {
    /** Returns the activations of a unit, one for each of five examples. */
    double[] neverOff();
  }

  /** T1: an autoencoder whose decoder is its encoder turned round. */
  @FunctionalInterface
  interface Tied {
    /** Returns the mean of half the squared error and its gradient. */
    CostGradient tied(double[] theta, int hidden, double[][] X);
  }
}
