package chainrule.exercises.h7;

import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import chainrule.exercises.h7.lab.Kinship;
import chainrule.minimize.CostGradient;

/**
 * The questions of homework 7.
 *
 * <p>Costs are sums over patterns and outputs, as they were in 1986. Parameters are one vector: W1
 * row by row, b1, W2, b2.
 */
@Homework(
    id = "h7",
    title = "The 1986 laboratory",
    library = {CostGradient.class, Kinship.class},
    written = @Homework.Written(id = "R1", name = "report", points = 30))
public interface H7 {
  /** Opens the checks, as the first cell of the notebook does. */
  static H7 open() {
    return ContractProxy.open(H7.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 2)
  CheckReport symmetry(SymmetryTask answer);

  /** Hands in Q1b. */
  @Question(id = "Q1b", points = 1)
  CheckReport parity(ParityTask answer);

  /** Hands in Q1c. */
  @Question(id = "Q1c", points = 1)
  CheckReport encoder(EncoderTask answer);

  /** Hands in Q1d. */
  @Question(id = "Q1d", points = 2)
  CheckReport addition(AdditionTask answer);

  /** Hands in Q1e. */
  @Question(id = "Q1e", points = 2)
  CheckReport tc(LettersTask answer);

  /** Hands in Q1f. */
  @Question(id = "Q1f", points = 2)
  CheckReport family(FamilyFacts answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 4)
  CheckReport summedCost(SummedCost answer);

  /** Hands in Q2b. */
  @Question(id = "Q2b", points = 4)
  CheckReport sweep(MomentumSweep answer);

  /** Hands in Q2c. */
  @Question(id = "Q2c", points = 4)
  CheckReport trainSymmetry(SymmetryTraining answer);

  /** Hands in Q2d. */
  @Question(id = "Q2d", points = 3)
  CheckReport structure(WeightStructure answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 8)
  CheckReport thermometer(Thermometer answer);

  /** Hands in Q4. */
  @Question(id = "Q4", points = 3)
  CheckReport codes(HiddenCodes answer);

  /** Hands in Q4b. */
  @Question(id = "Q4b", points = 5)
  CheckReport trainEncoder(EncoderTraining answer);

  /** Hands in Q5. */
  @Question(id = "Q5", points = 5)
  CheckReport sharedGradient(SharedWeights answer);

  /** Hands in Q5b. */
  @Question(id = "Q5b", points = 5)
  CheckReport tcCost(LettersCost answer);

  /** Hands in Q5c. */
  @Question(id = "Q5c", points = 4)
  CheckReport trainTC(LettersTraining answer);

  /** Hands in Q6. */
  @Question(id = "Q6", points = 9)
  CheckReport familyCostGrad(FamilyCost answer);

  /** Hands in Q6b. */
  @Question(id = "Q6b", points = 2)
  CheckReport countRight(RightAnswers answer);

  /** Hands in Q6c. */
  @Question(id = "Q6c", points = 4)
  CheckReport trainFamily(FamilyTraining answer);

  /** Hands in C1. */
  @Question(id = "C1", points = 1)
  CheckReport plateau(PlateauChoice answer);

  /** Hands in C2. */
  @Question(id = "C2", points = 2)
  CheckReport fooled(FooledPattern answer);

  /** Hands in C3. */
  @Question(id = "C3", points = 1)
  CheckReport heldOut(HeldOutChoice answer);

  /** Hands in T1. */
  @Question(id = "T1", points = 4)
  CheckReport mirrorGradient(MirrorGradient answer);

  /** Q1: which patterns read the same backwards. */
  @FunctionalInterface
  interface SymmetryTask {
    /** Returns all patterns of n bits and their targets. */
    double[][][] symmetry(int n);
  }

  /** Q1b: which patterns have an odd number of ones. */
  @FunctionalInterface
  interface ParityTask {
    /** Returns all patterns of n bits and their targets. */
    double[][][] parity(int n);
  }

  /** Q1c: patterns with a single 1, to be copied. */
  @FunctionalInterface
  interface EncoderTask {
    /** Returns the n patterns, and the same again as targets. */
    double[][][] encoder(int n);
  }

  /** Q1d: the sum of two binary numbers. */
  @FunctionalInterface
  interface AdditionTask {
    /** Returns all pairs of numbers of so many bits, and their sums. */
    double[][][] addition(int bits);
  }

  /** Q1e: the letters T and C, turned four ways. */
  @FunctionalInterface
  interface LettersTask {
    /** Returns eight pictures and their targets. */
    double[][][] tc(int side);
  }

  /** Q1f: who is what to whom. */
  @FunctionalInterface
  interface FamilyFacts {
    /** Returns all facts, each a person, a relation and a relative. */
    int[][] family(int[] father, int[] mother, int[] spouse, boolean[] woman);
  }

  /** Q2: the summed error and its gradient. */
  @FunctionalInterface
  interface SummedCost {
    /** Returns half the sum of the squared errors, and its gradient. */
    CostGradient summedCost(double[] theta, int[] sizes, double[][] X, double[][] T);
  }

  /** Q2b: one sweep through all patterns. */
  @FunctionalInterface
  interface MomentumSweep {
    /** Returns the parameters after one step with momentum, and the velocity. */
    double[][] sweep(
        double[] theta,
        double[] velocity,
        int[] sizes,
        double[][] X,
        double[][] T,
        double eps,
        double alpha);
  }

  /** Q2c: symmetry learned by a 6-2-1 network. */
  @FunctionalInterface
  interface SymmetryTraining {
    /** Returns the 17 parameters at the end of training. */
    double[] trainSymmetry(double eps, double alpha, int maxSweeps, long seed);
  }

  /** Q2d: what the hidden weights look like. */
  @FunctionalInterface
  interface WeightStructure {
    /** Returns mirror error, correlation and two ratios. */
    double[] structure(double[][] W1);
  }

  /** Q3: parity without training. */
  @FunctionalInterface
  interface Thermometer {
    /** Returns W1, b1 as one row, W2 and b2 as one row. */
    double[][][] thermometer(int n);
  }

  /** Q4: the codes that a hidden layer has found. */
  @FunctionalInterface
  interface HiddenCodes {
    /** Returns the level of each hidden unit for each pattern: 0, 1 or 2 halves. */
    int[][] codes(double[] theta, int[] sizes, double[][] X);
  }

  /** Q4b: an 8-3-8 encoder. */
  @FunctionalInterface
  interface EncoderTraining {
    /** Returns the 59 parameters at the end of training. */
    double[] trainEncoder(int maxSweeps, long seed);
  }

  /** Q5: the gradient of weights that many units share. */
  @FunctionalInterface
  interface SharedWeights {
    /** Returns the gradient of nine weights and a bias. */
    double[] sharedGradient(double[][] windows, double[] dHidden);
  }

  /** Q5b: a network that looks through the same nine weights everywhere. */
  @FunctionalInterface
  interface LettersCost {
    /** Returns the summed error and its gradient by the 12 parameters. */
    CostGradient tcCost(double[] theta, int side, double[][] X, double[][] T);
  }

  /** Q5c: T and C told apart. */
  @FunctionalInterface
  interface LettersTraining {
    /** Returns the 12 parameters at the end of training. */
    double[] trainTC(double eps, double alpha, int maxSweeps, long seed);
  }

  /** Q6: the network of the family trees. */
  @FunctionalInterface
  interface FamilyCost {
    /** Returns the summed error and its gradient by the 630 parameters. */
    CostGradient familyCostGrad(double[] theta, int[] persons, int[] relations, double[][] T);
  }

  /** Q6b: how many questions are answered right. */
  @FunctionalInterface
  interface RightAnswers {
    /** Returns the number of rows in which every output is on the right side of ½. */
    int countRight(double[][] Y, double[][] T);
  }

  /** Q6c: the family trees learned. */
  @FunctionalInterface
  interface FamilyTraining {
    /** Returns the 630 parameters after so many sweeps. */
    double[] trainFamily(int[] persons, int[] relations, double[][] T, int sweeps, long seed);
  }

  /** C1: what a network does that learns nothing for a long time. */
  @FunctionalInterface
  interface PlateauChoice {
    /** Returns the number of the right statement. */
    int plateau();
  }

  /** C2: why the ratio is not 1:1:2. */
  @FunctionalInterface
  interface FooledPattern {
    /** Returns six bits. */
    int[] fooled();
  }

  /** C3: what questions held out are good for. */
  @FunctionalInterface
  interface HeldOutChoice {
    /** Returns the number of the right statement. */
    int heldOut();
  }

  /** T1: the gradient of weights that mirror each other. */
  @FunctionalInterface
  interface MirrorGradient {
    /** Returns the gradient by the weights that are free. */
    double[] mirrorGradient(double[] g);
  }
}
